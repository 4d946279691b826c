import { compareText } from '../../hanzi/compare-text.ts';
import type { Archive } from '../archive.ts';
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

/** Length of the shortest phrase. */
export const [{ from: SHORTEST }] = PHRASE_LENGTHS;

/** Phrases that are listed of each class of lengths. */
export const LIMIT = 300;

/** Share of its articles in which a longer phrase swallows a shorter one. */
const DOMINANCE = 0.75;

/** Particles with which no formula begins or ends; only those that hardly ever belong to a word there. */
const LOOSE_START = /^[的了们們]/;
const LOOSE_END = /[的了和把被]$/;
/** Halves of a character of two units. */
const CUT_START = /^[\uDC00-\uDFFF]/;
const CUT_END = /[\uD800-\uDBFF]$/;

/**
 * Finds the formulae of the archive: runs of 4 to 32 Han characters, in the words of the sources (see
 * {@link sourceWords}), that recur in at least three articles and are maximal (see {@link findRepeats}). They do
 * not cross punctuation, and script and variants do not matter. Sorted by number of articles, then occurrences,
 * longer before shorter.
 */
export function buildPhrases(archive: Archive, options: PhraseOptions = {}): readonly Phrase[] {
  const { limit = LIMIT, ...others } = options;
  const corpus = buildHanCorpus(archive.articles.map(sourceWords), SHORTEST);
  const found = findFormulae(corpus, others);
  const buildPhrase = phraseBuilder(archive, corpus);
  return PHRASE_LENGTHS.flatMap((lengths) =>
    found
      .filter(({ repeat }) => isOfLength(repeat, lengths))
      .slice(0, limit)
      .map(({ repeat }) => buildPhrase(repeat)),
  ).sort(comparePhrases);
}

/** A recurring formula, where it first stands. */
export interface Formula {
  readonly repeat: Repeat;
  readonly first: number;
}

/**
 * Finds the formulae of a corpus, the most frequent first.
 * @param isWanted as `findRepeats` takes it.
 */
export function findFormulae(
  corpus: HanCorpus,
  { leastArticles = 3 }: Pick<PhraseOptions, 'leastArticles'> = {},
  isWanted?: (position: number) => boolean,
): readonly Formula[] {
  const longest = PHRASE_LENGTHS[PHRASE_LENGTHS.length - 1]?.to ?? SHORTEST;
  const options = { shortest: SHORTEST, longest, leastTexts: leastArticles, dominance: DOMINANCE };
  return findRepeats(corpus, options, isWanted)
    .map((repeat) => ({ repeat, first: firstOf(repeat) }))
    .filter(({ repeat, first }) => isFormula(corpus, first, repeat.length))
    .sort(byFrequency);
}

/** Two signs at either end are enough to tell: a character of two units stands whole in them, or is cut. */
function isFormula(corpus: HanCorpus, first: number, length: number): boolean {
  const start = printedAt(corpus, first, 2);
  const end = printedAt(corpus, first + length - 2, 2);
  return !CUT_START.test(start) && !CUT_END.test(end) && !LOOSE_START.test(start) && !LOOSE_END.test(end);
}

/** True for a repeat of a class of lengths. */
export function isOfLength(
  { length }: Pick<Repeat, 'length'>,
  { from, to }: (typeof PHRASE_LENGTHS)[number],
): boolean {
  return length >= from && length <= to;
}

/** What readers are told of formulae. What is asked of the same articles again and again is looked up once. */
export function phraseBuilder(archive: Archive, corpus: HanCorpus): (repeat: Repeat) => Phrase {
  const { later } = reprintClusters(archive);
  const codes = new Map([...archive.places.keys()].map((code, at) => [code, at + 1]));
  const facts = archive.articles.map(({ id, placePath, days }) => ({
    isFirst: !later.has(id),
    place: codes.get(placePath.at(-1) ?? '') ?? 0,
    // A range of several years belongs to none of them.
    year: days && days.from.slice(0, 4) === days.to.slice(0, 4) ? Number(days.from.slice(0, 4)) : -1,
  }));
  /** Which formula was the last to meet a text, and a place. */
  const metText = new Int32Array(facts.length);
  const metPlace = new Int32Array(codes.size + 1);
  let formula = 0;
  return (repeat) => {
    formula++;
    const years = new Map<number, number>();
    let firstPrintings = 0;
    let places = 0;
    for (const position of repeat.positions) {
      const text = corpus.textOf[position] ?? 0;
      if (metText[text] === formula) continue;
      metText[text] = formula;
      const { isFirst = false, place = 0, year = -1 } = facts[text] ?? {};
      if (isFirst) firstPrintings++;
      if (place > 0 && metPlace[place] !== formula) {
        metPlace[place] = formula;
        places++;
      }
      if (year >= 0) years.set(year, (years.get(year) ?? 0) + 1);
    }
    const text = commonestForm(corpus, repeat);
    return {
      text,
      length: [...text].length,
      articles: repeat.texts,
      occurrences: repeat.positions.length,
      firstPrintings,
      places,
      years: [...years].sort(([a], [b]) => a - b).map(([year, articles]) => ({ year, articles })),
    };
  };
}

/** Where a repeat first stands; with the newest article first, that is the newest that has it. */
function firstOf({ positions }: Repeat): number {
  let first = Number.POSITIVE_INFINITY;
  for (let at = 0; at < positions.length; at++) first = Math.min(first, positions[at] ?? first);
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

function byFrequency({ repeat: a, first }: Formula, { repeat: b, first: other }: Formula): number {
  return b.texts - a.texts || b.positions.length - a.positions.length || b.length - a.length || first - other;
}

/** In the order in which phrases are listed. */
export function comparePhrases(a: Phrase, b: Phrase): number {
  return (
    b.articles - a.articles ||
    b.occurrences - a.occurrences ||
    b.length - a.length ||
    compareText(a.text, b.text)
  );
}
