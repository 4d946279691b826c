import { hashText } from '../../hanzi/hash-text.ts';
import type { Concordance, CountedArticle } from './count-phrases.ts';

/** A number of lines chosen by chance; the same seed chooses the same lines of the same archive. */
export interface Sample {
  readonly lines: number;
  readonly seed: number;
}

/** The lines chosen: the articles that have some, and of each which of its lines, counted from 0 in the order of the text. */
export interface ChosenLines {
  readonly articles: readonly CountedArticle[];
  readonly ordinals: ReadonlyMap<number, ReadonlySet<number>>;
  readonly total: number;
}

/**
 * Chooses lines by chance: every line is given a number made of the seed, its article and its place in it, and those
 * with the lowest are taken, so that each line is as likely. All lines when there are no more than asked for.
 */
export function chooseLines(
  { articles }: Pick<Concordance, 'articles'>,
  { lines, seed }: Sample,
): ChosenLines {
  const all = articles.flatMap(({ article, total }) =>
    Array.from({ length: total }, (_, ordinal) => ({
      article,
      ordinal,
      rank: mix(Number.parseInt(hashText(`${seed} ${article} ${ordinal}`), 16)),
    })),
  );
  const chosen = all
    .sort((a, b) => a.rank - b.rank || a.article - b.article || a.ordinal - b.ordinal)
    .slice(0, lines);
  const ordinals = new Map<number, Set<number>>();
  for (const { article, ordinal } of chosen) {
    const own = ordinals.get(article) ?? new Set<number>();
    own.add(ordinal);
    ordinals.set(article, own);
  }
  return {
    articles: articles.filter(({ article }) => ordinals.has(article)),
    ordinals,
    total: chosen.length,
  };
}

/** Spreads a 32-bit hash over all its bits (the finaliser of MurmurHash3, Austin Appleby, public domain). */
function mix(hash: number): number {
  let mixed = hash >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
