import { fold } from '../../hanzi/fold.ts';
import { findHanRuns } from '../../hanzi/han-runs.ts';
import type { Packing } from '../kept-by-text.ts';

/** The Han runs of texts end to end, a nought after each. Positions are UTF-16 units. */
export interface HanLetters {
  /** Folded code units, so that script and variants do not matter; 0 ends every run. */
  readonly codes: Uint16Array;
  /** The same units as printed. */
  readonly printed: Uint16Array;
}

/** The Han runs of many texts, a nought before the first. */
export interface HanCorpus extends HanLetters {
  /** Number of the text that each position belongs to. */
  readonly textOf: Int32Array;
  /** Where each text begins; one longer than there are texts. */
  readonly starts: Int32Array;
}

/**
 * Reads the Han runs of a text. Punctuation, digits, Latin and gaps end a run, so nothing found in
 * the corpus reaches across them. Runs shorter than `shortest` are left out.
 */
export function readHanRuns(text: string, shortest: number): HanLetters {
  const codes = new Uint16Array(text.length + 2);
  const printed = new Uint16Array(text.length + 2);
  let end = 0;
  for (const run of findHanRuns(text)) {
    if (run.text.length < shortest) continue;
    for (let at = 0; at < run.text.length; at++) {
      const unit = run.text.charCodeAt(at);
      const code = FOLDED[unit] ?? 0;
      printed[end + at] = unit;
      codes[end + at] = code === 0 ? foldUnit(run.text, at) : code;
    }
    end += run.text.length + 1;
  }
  return { codes: codes.slice(0, end), printed: printed.slice(0, end) };
}

/** What units fold to that are a character each; nought for those not met yet, and for halves of characters. */
const FOLDED = new Uint16Array(65_536);

/** The unit of a folded text at a place: of one character or of half of one. */
function foldUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) === 0xd800) return fold(text).charCodeAt(at);
  const code = fold(text.charAt(at)).charCodeAt(0);
  FOLDED[unit] = code;
  return code;
}

/** Lays the Han runs of texts end to end. */
export function joinHanRuns(texts: readonly HanLetters[]): HanCorpus {
  const starts = new Int32Array(texts.length + 1);
  starts[0] = 1;
  texts.forEach(({ codes }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + codes.length;
  });
  const length = starts[texts.length] ?? 1;
  const corpus = {
    codes: new Uint16Array(length),
    printed: new Uint16Array(length),
    textOf: new Int32Array(length),
    starts,
  };
  texts.forEach(({ codes, printed }, index) => {
    corpus.codes.set(codes, starts[index]);
    corpus.printed.set(printed, starts[index]);
    corpus.textOf.fill(index, starts[index], starts[index + 1]);
  });
  return corpus;
}

/** The Han runs of texts as a corpus; see {@link readHanRuns}. */
export function buildHanCorpus(texts: readonly string[], shortest: number): HanCorpus {
  return joinHanRuns(texts.map((text) => readHanRuns(text, shortest)));
}

/** How the Han runs of texts are kept for the next build: without what can be told again of the rest. */
export const PACKED_RUNS: Packing<HanLetters, Omit<HanCorpus, 'textOf'>> = {
  pack: (texts) => {
    const { textOf, ...packed } = joinHanRuns(texts);
    return packed;
  },
  at: hanRunsAt,
};

/** One text of a corpus. */
export function hanRunsAt({ codes, printed, starts }: Omit<HanCorpus, 'textOf'>, text: number): HanLetters {
  const [start = 0, end = 0] = starts.subarray(text, text + 2);
  return { codes: codes.subarray(start, end), printed: printed.subarray(start, end) };
}

/** The words at a position of a corpus, as printed there. */
export function printedAt({ printed }: HanCorpus, position: number, length: number): string {
  return String.fromCharCode(...printed.subarray(position, position + length));
}

/** True when the words at two positions are printed with the same characters. */
export function isPrintedAlike({ printed }: HanCorpus, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (printed[one + at] !== printed[other + at]) return false;
  return true;
}
