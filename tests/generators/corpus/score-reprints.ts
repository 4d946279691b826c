import { findReprints } from '../../../src/archive/reuse/find-reprints.ts';
import { buildLetterCorpus } from '../../../src/archive/reuse/letter-corpus.ts';
import { numberShingles } from '../../../src/archive/reuse/number-shingles.ts';
import { compareText } from '../../../src/hanzi/compare-text.ts';
import type { GeneratedArticle } from './generate-articles.ts';
import { isReprint, type PlantedArticle } from './reprint-articles.ts';

/** How well planted reprints are found. */
export interface ReprintScore {
  readonly articles: number;
  readonly letters: number;
  readonly planted: number;
  /** Of the reprints found, the share that was planted of just that article; and of those planted, the share found. */
  readonly precision: number;
  readonly recall: number;
  /** What was planted and not found, and what was found and not planted: the ids of the later articles. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Looks for reprints among generated articles and those planted, in the order of their days. */
export function scoreReprints(
  articles: readonly GeneratedArticle[],
  planted: readonly PlantedArticle[],
): ReprintScore {
  const key = ({ published = '~', id }: GeneratedArticle) => `${published} ${id}`;
  const all = [...articles, ...planted.map(({ article }) => article)].sort((a, b) =>
    compareText(key(a), key(b)),
  );
  const corpus = buildLetterCorpus(
    all.map(({ paragraphs }) =>
      paragraphs.map((text, at) => ({ id: `p${at + 1}`, kind: 'paragraph' as const, text })),
    ),
  );
  const order = all.map((_, at) => at);
  const found = new Map(
    findReprints(corpus, numberShingles(corpus, 16), order).reprints.map(({ text, first }) => [
      all[text]?.id ?? '',
      all[first]?.id,
    ]),
  );
  const truth = new Map(planted.filter(isReprint).map(({ article, of }) => [article.id, of]));
  const missed = [...truth].flatMap(([id, of]) => (found.get(id) === of ? [] : [id]));
  const wrong = [...found].flatMap(([id, of]) => (truth.get(id) === of ? [] : [id]));
  return {
    articles: all.length,
    letters: corpus.codes.length,
    planted: truth.size,
    precision: (found.size - wrong.length) / Math.max(1, found.size),
    recall: (truth.size - missed.length) / Math.max(1, truth.size),
    missed,
    wrong,
  };
}
