import type { Concordance } from '../concordance/count-phrases.ts';
import { ratePerTenThousand } from '../concordance/group-counts.ts';
import type { Phrase } from '../concordance/parse-phrases.ts';
import type { Background } from '../format/manifest.ts';
import type { Filters } from '../match/filters.ts';
import { type BinSpan, describeBin } from './bins.ts';
import { yearsLookedAt } from './looked-at.ts';
import { ASIDE, type Aside, binOfDay, createPlacer } from './place-in-time.ts';
import type { TrendsState } from './trends-state.ts';

/** Occurrences of each phrase in some articles, and how much text these are. */
export interface Tally {
  readonly counts: readonly number[];
  /** Articles of the subcorpus, with occurrences or not, and their characters. */
  readonly articles: number;
  readonly characters: number;
}

/**
 * What is known of a bin: `articles` are held; `searched`, none is held though somebody looked; `unsearched`,
 * none is held and nobody has looked. Of days from an event nobody records where they looked: `none` is held.
 */
export type Looked = 'articles' | 'searched' | 'unsearched' | 'none';

export interface TrendBin extends Tally, BinSpan {
  readonly looked: Looked;
}

/** Phrases over time. Bins follow each other without a gap; every article of the subcorpus is in one or aside. */
export interface Trend {
  readonly phrases: readonly Phrase[];
  readonly bins: readonly TrendBin[];
  /** Articles without a place on the scale, by the reason; those without articles are left out. */
  readonly aside: readonly (Tally & { readonly why: Aside })[];
  readonly total: Tally;
}

/** More bins than this are not added for days that hold no article. */
const MOST_BINS = 720;

/** Spreads the occurrences of a concordance over time. */
export function buildTrend(
  concordance: Concordance,
  background: Background,
  filters: Filters,
  { by, step }: Pick<TrendsState, 'by' | 'step'>,
): Trend {
  const { phrases, scope, characters, articles, columns } = concordance;
  const place = createPlacer(by, step, columns, background, filters);
  const counted = new Map(articles.map((row) => [row.article, row.counts]));
  const tallies = new Map<number | Aside, ReturnType<typeof createTally>>();
  const total = createTally(phrases.length);
  for (const article of scope) {
    const where = place(article);
    const tally = tallies.get(where) ?? createTally(phrases.length);
    tallies.set(where, tally);
    tally.add(counted.get(article), characters[article] ?? 0);
    total.add(counted.get(article), characters[article] ?? 0);
  }
  const numbers = [...tallies.keys()].filter((where) => typeof where === 'number');
  const looked = yearsLookedAt(background.coverage, filters);
  const bins = spanBins(numbers, by, filters).map((number): TrendBin => {
    const span = describeBin(number, by, step, filters);
    const tally = tallies.get(number)?.done() ?? createTally(phrases.length).done();
    return { ...span, ...tally, looked: tally.articles > 0 ? 'articles' : lookedAt(span.year, looked) };
  });
  const aside = ASIDE.flatMap((why) => {
    const tally = tallies.get(why);
    return tally ? [{ why, ...tally.done() }] : [];
  });
  return { phrases, bins, aside, total: total.done() };
}

function lookedAt(year: number | undefined, looked: ReadonlySet<number>): Looked {
  if (year === undefined) return 'none';
  return looked.has(year) ? 'searched' : 'unsearched';
}

/** Occurrences for every ten thousand characters; undefined where there is no text. */
export function ratePer10000(occurrences: number, characters: number): number | undefined {
  return characters === 0 ? undefined : ratePerTenThousand({ occurrences, characters });
}

/** All bins from the first to the last that has articles; with days chosen, those of the days as well. */
function spanBins(numbers: readonly number[], by: TrendsState['by'], { from, to }: Filters): number[] {
  const ends = [...numbers];
  if (by === 'year' || by === 'month')
    for (const day of [from, to]) if (day !== undefined) ends.push(binOfDay(day, by));
  if (numbers.length === 0) return [];
  const first = ends.reduce((least, number) => Math.min(least, number));
  const last = ends.reduce((most, number) => Math.max(most, number));
  const length = last - first + 1;
  // Days chosen far from any article would stretch the scale to nothing but gaps.
  if (length > MOST_BINS) return spanBins(numbers, by, { values: {} });
  return Array.from({ length }, (_, i) => first + i);
}

function createTally(phrases: number) {
  const counts = Array.from({ length: phrases }, () => 0);
  let [articles, characters] = [0, 0];
  return {
    add(found: readonly number[] | undefined, length: number): void {
      articles++;
      characters += length;
      found?.forEach((count, i) => {
        counts[i] = (counts[i] ?? 0) + count;
      });
    },
    done: (): Tally => ({ counts, articles, characters }),
  };
}
