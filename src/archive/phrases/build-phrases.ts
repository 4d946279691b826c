import { compareText } from '../../hanzi/compare-text.ts';
import type { Archive } from '../archive.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { reprintClusters } from '../reprints/reprint-clusters.ts';
import { findRepeats, type Repeat } from './find-repeats.ts';
import { buildHanCorpus, type HanCorpus, isPrintedAlike, printedAt } from './han-corpus.ts';
import { sourceWords } from './source-words.ts';

/** A recurring formula. */
export interface Phrase {
  /** As it is printed most often. */
  readonly text: string;
  /** Length in Han characters. */
  readonly length: number;
  /** Articles that have it, and how often it stands in all of them together. */
  readonly articles: number;
  readonly occurrences: number;
  /** Those of the articles that are no reprints. */
  readonly firstPrintings: number;
  /** Different places whose articles have it. */
  readonly places: number;
  /** Articles by year of publication, in order; undated ones are in none. */
  readonly years: readonly { readonly year: number; readonly articles: number }[];
}

export interface PhraseOptions {
  readonly leastArticles?: number;
  /** At most so many phrases of each length class. */
  readonly limit?: number;
}

/** Classes of length by which phrases are listed: four characters are a form of their own in Chinese prose. */
export const PHRASE_LENGTHS = [
  { from: 4, to: 4 },
  { from: 5, to: 7 },
  { from: 8, to: 12 },
  { from: 13, to: 32 },
] as const;

/** Share of its articles in which a longer phrase swallows a shorter one. */
const DOMINANCE = 0.75;

/** Particles with which no formula begins or ends; only those that hardly ever belong to a word there. */
const LOOSE_START = /^[的了们們]/;
const LOOSE_END = /[的了和把被]$/;

/**
 * Finds the formulae of the archive: runs of 4 to 32 Han characters, in the words of the sources (see
 * {@link sourceWords}), that recur in at least three articles and are maximal (see {@link findRepeats}). They do
 * not cross punctuation, and script and variants do not matter. Sorted by number of articles, then occurrences,
 * longer before shorter.
 */
export function buildPhrases(archive: Archive, options: PhraseOptions = {}): readonly Phrase[] {
  const { leastArticles = 3, limit = 300 } = options;
  const [{ from: shortest }] = PHRASE_LENGTHS;
  const longest = PHRASE_LENGTHS[PHRASE_LENGTHS.length - 1]?.to ?? shortest;
  const corpus = buildHanCorpus(archive.articles.map(sourceWords), shortest);
  const repeats = findRepeats(corpus, { shortest, longest, leastTexts: leastArticles, dominance: DOMINANCE });
  const found = repeats
    .map((repeat) => ({ ...repeat, first: firstOf(repeat) }))
    .sort(byFrequency)
    .map((repeat) => ({ repeat, text: printedAt(corpus, repeat.first, repeat.length) }))
    .filter(({ text }) => text.isWellFormed() && !LOOSE_START.test(text) && !LOOSE_END.test(text));
  return PHRASE_LENGTHS.flatMap(({ from, to }) =>
    found
      .filter(({ repeat }) => repeat.length >= from && repeat.length <= to)
      .slice(0, limit)
      .map(({ repeat }) => buildPhrase(archive, corpus, repeat)),
  ).sort(comparePhrases);
}

/** The formulae of the archive with the usual options, found once. */
export const phrasesOf: (archive: Archive) => readonly Phrase[] = oncePerArchive('phrases', (archive) =>
  buildPhrases(archive),
);

function buildPhrase(archive: Archive, corpus: HanCorpus, repeat: Repeat): Phrase {
  const text = commonestForm(corpus, repeat);
  const numbers = new Set(Array.from(repeat.positions, (position) => corpus.textOf[position] ?? 0));
  const years = new Map<number, number>();
  const places = new Set<string>();
  const { later } = reprintClusters(archive);
  let firstPrintings = 0;
  for (const number of numbers) {
    const article = archive.articles[number];
    if (article && !later.has(article.id)) firstPrintings++;
    const place = article?.placePath.at(-1);
    if (place !== undefined) places.add(place);
    // A range of several years belongs to none of them.
    const year = article?.days?.from.slice(0, 4);
    if (year === undefined || year !== article?.days?.to.slice(0, 4)) continue;
    years.set(Number(year), (years.get(Number(year)) ?? 0) + 1);
  }
  return {
    text,
    length: [...text].length,
    articles: repeat.texts,
    occurrences: repeat.positions.length,
    firstPrintings,
    places: places.size,
    years: [...years].sort(([a], [b]) => a - b).map(([year, articles]) => ({ year, articles })),
  };
}

/** Where a repeat first stands; with the newest article first, that is the newest that has it. */
function firstOf({ positions }: Repeat): number {
  let first = Number.POSITIVE_INFINITY;
  for (const position of positions) if (position < first) first = position;
  return first;
}

/** Script and variants differ between occurrences; of equally frequent forms the first by code point. */
function commonestForm(corpus: HanCorpus, { positions, length }: Repeat): string {
  const forms = new Map<string, number>();
  const [first = 0] = positions;
  const firstForm = printedAt(corpus, first, length);
  let asFirst = 0;
  for (const position of positions) {
    // Nearly all are printed alike; a string for each would cost more than finding them did.
    if (isPrintedAlike(corpus, first, position, length)) {
      asFirst++;
      continue;
    }
    const form = printedAt(corpus, position, length);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  forms.set(firstForm, asFirst);
  const [commonest = ['']] = [...forms].sort(([a, left], [b, right]) => right - left || compareText(a, b));
  return commonest[0];
}

function byFrequency(a: Repeat & { first: number }, b: Repeat & { first: number }): number {
  return (
    b.texts - a.texts || b.positions.length - a.positions.length || b.length - a.length || a.first - b.first
  );
}

function comparePhrases(a: Phrase, b: Phrase): number {
  return (
    b.articles - a.articles ||
    b.occurrences - a.occurrences ||
    b.length - a.length ||
    compareText(a.text, b.text)
  );
}
