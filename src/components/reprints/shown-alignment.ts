import type { Article } from '../../archive/archive.ts';
import { type AlignedPiece, alignTexts } from '../../archive/reprints/align-texts.ts';
import { showGaps } from '../../hanzi/gap-mark.ts';

/**
 * A piece as a page shows it: `skipped` stands for so many characters that both texts have, `left` for so many that
 * stand elsewhere in the later one, where the page shows them.
 */
export type ShownPiece =
  | { readonly kind: Exclude<AlignedPiece['kind'], 'left'>; readonly text: string }
  | { readonly kind: 'skipped' | 'left'; readonly length: number };

/** A comparison as a page shows it, by paragraphs. */
export interface ShownAlignment {
  /** Pieces by paragraph; empty when both texts are the same. */
  readonly paragraphs: readonly (readonly ShownPiece[])[];
  /** Characters of both texts that are left out at the end, because they are too many for a page. */
  readonly cut: number;
  /** About how many characters it takes on a page, marks among them. */
  readonly weight: number;
}

/** Characters that are shown on either side of a difference, of what both texts have. */
const AROUND = 30;
/** What both have is shortened when it is longer by this than what would be shown of it. */
const LEAST_SKIPPED = 20;
/** Characters of one comparison that a page shows. */
const MOST = 20_000;
/** Characters that the marks of a piece take. */
const MARKS = 60;

/** The comparison of an article with the first printing; undefined where the text of one of them is not held as printed. */
export function shownAlignment(first: Article, later: Article): ShownAlignment | undefined {
  const isHeld = ({ data, blocks }: Article) => data.rights === 'full' && blocks.length > 0;
  if (!isHeld(first) || !isHeld(later)) return undefined;
  const pieces = alignTexts(first.blocks, later.blocks);
  const isEqual = pieces.every(({ kind }) => kind === 'same');
  const { shown, cut } = limit(isEqual ? [] : shorten(pieces));
  const weight = shown.reduce((sum, piece) => sum + MARKS + ('text' in piece ? piece.text.length : 0), 0);
  return { paragraphs: splitParagraphs(shown), cut, weight };
}

function shorten(pieces: readonly AlignedPiece[]): readonly ShownPiece[] {
  return pieces.flatMap((piece, at): ShownPiece[] => {
    const { kind, text } = piece;
    if (kind === 'left') return [{ kind, length: [...text].length }];
    if (kind !== 'same') return [{ kind, text }];
    const letters = [...piece.text];
    const before = at === 0 ? 0 : AROUND;
    const after = at === pieces.length - 1 ? 0 : AROUND;
    const length = letters.length - before - after;
    if (length < LEAST_SKIPPED) return [{ kind, text }];
    const kept = (some: string): ShownPiece[] => (some === '' ? [] : [{ kind, text: some }]);
    return [
      ...kept(letters.slice(0, before).join('')),
      { kind: 'skipped', length },
      ...kept(letters.slice(letters.length - after).join('')),
    ];
  });
}

function limit(pieces: readonly ShownPiece[]): {
  readonly shown: readonly ShownPiece[];
  readonly cut: number;
} {
  const shown: ShownPiece[] = [];
  let [room, cut] = [MOST, 0];
  for (const piece of pieces) {
    if ('length' in piece) {
      if (room > 0) shown.push(piece);
      continue;
    }
    const text = piece.text.slice(0, room);
    if (text !== '') shown.push({ kind: piece.kind, text });
    room -= text.length;
    cut += piece.text.length - text.length;
  }
  return { shown, cut };
}

/** Every line break of either text begins a paragraph. */
function splitParagraphs(pieces: readonly ShownPiece[]): ShownPiece[][] {
  const paragraphs: ShownPiece[][] = [[]];
  for (const piece of pieces) {
    if ('length' in piece) {
      paragraphs.at(-1)?.push(piece);
      continue;
    }
    showGaps(piece.text)
      .split('\n')
      .forEach((text, at) => {
        if (at > 0) paragraphs.push([]);
        if (text !== '') paragraphs.at(-1)?.push({ kind: piece.kind, text });
      });
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
