import type { EpochInfo } from '../format/manifest.ts';
import { buildPattern } from '../pattern.ts';
import { allTerms, type Clause, isGroup, type Query, renderTerm, type Term, wantedTerms } from '../query.ts';
import { distinctTerms } from './distinct-terms.ts';
import { findPattern } from './find-pattern.ts';
import type { IndexReader } from './index-reader.ts';
import { matchField } from './match-fields.ts';

/** The articles a query matches, before any filter; numbers of the columns, rising. */
export interface Matches {
  readonly articles: Uint32Array;
  /** Occurrences of all wanted terms in each; see `distinctTerms` for what is counted once. */
  readonly occurrences: Uint32Array;
  /** Relevance of each; 0 when nothing is wanted, only excluded. */
  readonly scores: Float32Array;
}

/** How often something occurs in each article of an epoch. */
interface Counts {
  readonly all: Uint32Array;
  readonly inTitle: Uint32Array;
}

/** What a clause is worth in each article of an epoch. */
interface ClauseCounts {
  /** 1 where one of its alternatives holds. */
  readonly holds: Uint8Array;
  /** Occurrences, those of words that the search added counting less. */
  readonly weighed: Float32Array;
  readonly inTitle: Float32Array;
}

/** BM25's usual constants, and how many body clauses one clause in the title is worth. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
const TITLE_WEIGHT = 2;
/** What an added synonym counts against a typed word. */
const ADDED_WEIGHT = 0.25;

/** Matches a query against some epochs. Other epochs' files are not touched. */
export async function matchQuery(
  reader: IndexReader,
  query: Query,
  epochs: readonly EpochInfo[],
  exactScript: boolean,
): Promise<Matches> {
  const terms = new Map(allTerms(query).map((term) => [keyOf(term), term]));
  const fields = new Map<string, ReadonlyMap<number, number>>();
  for (const [key, term] of terms)
    if (term.field === 'people' || term.field === 'source')
      fields.set(key, await matchField(reader, term, exactScript));
  const listed = distinctTerms(wantedTerms(query), exactScript);
  const counted = await Promise.all(
    epochs.map(async (epoch) => {
      const counts = new Map(
        await Promise.all(
          [...terms].map(async ([key, term]) => {
            const named = fields.get(key);
            return [
              key,
              named ? countNamed(epoch, named) : await countTerm(reader, epoch, term, exactScript),
            ] as const;
          }),
        ),
      );
      return {
        epoch,
        open: await reader.epoch(epoch),
        clauses: query.clauses.map((clause) => countClause(epoch, clause, counts, exactScript)),
        listed: listed.flatMap((term) => counts.get(keyOf(term)) ?? []),
      };
    }),
  );

  const wanted = query.clauses.flatMap(({ excluded }, i) => (excluded ? [] : [i]));
  const total = epochs.reduce((sum, { articles }) => sum + articles, 0);
  const characters = counted.reduce((sum, { open }) => sum + open.bodyLengths.reduce((a, b) => a + b, 0), 0);
  const averageLength = characters / Math.max(1, total);
  const weights = wanted.map((i) => {
    const holding = counted.reduce((sum, { clauses }) => sum + countHolding(clauses[i]), 0);
    return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
  });

  const articles: number[] = [];
  const occurrences: number[] = [];
  const scores: number[] = [];
  for (const { epoch, open, clauses, listed: lists } of counted) {
    for (let local = 0; local < epoch.articles; local++) {
      if (!fulfils(query.clauses, clauses, local)) continue;
      const length = (open.bodyLengths[local] ?? 0) / Math.max(1, averageLength);
      let score = 0;
      wanted.forEach((i, w) => {
        const count = clauses[i]?.weighed[local] ?? 0;
        const damped =
          (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length));
        score += (weights[w] ?? 0) * (damped + (clauses[i]?.inTitle[local] ?? 0) * TITLE_WEIGHT);
      });
      articles.push(epoch.first + local);
      occurrences.push(lists.reduce((sum, { all }) => sum + (all[local] ?? 0), 0));
      scores.push(score);
    }
  }
  return {
    articles: Uint32Array.from(articles),
    occurrences: Uint32Array.from(occurrences),
    scores: Float32Array.from(scores),
  };
}

/** Terms that look for the same have the same key. */
function keyOf(term: Term): string {
  return renderTerm(term);
}

function countNamed(epoch: EpochInfo, named: ReadonlyMap<number, number>): Counts {
  const all = new Uint32Array(epoch.articles);
  for (const [article, times] of named) {
    const local = article - epoch.first;
    if (local >= 0 && local < epoch.articles) all[local] = times;
  }
  return { all, inTitle: new Uint32Array(epoch.articles) };
}

async function countTerm(
  reader: IndexReader,
  epoch: EpochInfo,
  term: Term,
  exactScript: boolean,
): Promise<Counts> {
  const all = new Uint32Array(epoch.articles);
  const inTitle = new Uint32Array(epoch.articles);
  const found = await findPattern(reader, epoch, buildPattern(term), exactScript);
  found.articles.forEach((local, at) => {
    inTitle[local] = found.titleCounts[at] ?? 0;
    all[local] = (term.field === 'title' ? found.titleCounts[at] : found.counts[at]) ?? 0;
  });
  return { all, inTitle };
}

function countClause(
  epoch: EpochInfo,
  { terms }: Clause,
  counts: ReadonlyMap<string, Counts>,
  exactScript: boolean,
): ClauseCounts {
  const holds = new Uint8Array(epoch.articles);
  const weighed = new Float32Array(epoch.articles);
  const inTitle = new Float32Array(epoch.articles);
  const single = terms.filter((one): one is Term => !isGroup(one));
  for (const term of distinctTerms(single, exactScript)) {
    const weight = term.added ? ADDED_WEIGHT : 1;
    const found = counts.get(keyOf(term));
    found?.all.forEach((count, local) => {
      if (count === 0) return;
      holds[local] = 1;
      weighed[local] = (weighed[local] ?? 0) + weight * count;
      if (found.inTitle[local]) inTitle[local] = Math.max(inTitle[local] ?? 0, weight);
    });
  }
  for (const { query } of terms.filter(isGroup)) {
    const inside = query.clauses.map((clause) => countClause(epoch, clause, counts, exactScript));
    for (let local = 0; local < epoch.articles; local++) {
      if (!fulfils(query.clauses, inside, local)) continue;
      holds[local] = 1;
      query.clauses.forEach(({ excluded }, i) => {
        if (excluded) return;
        weighed[local] = (weighed[local] ?? 0) + (inside[i]?.weighed[local] ?? 0);
        inTitle[local] = Math.max(inTitle[local] ?? 0, inside[i]?.inTitle[local] ?? 0);
      });
    }
  }
  return { holds, weighed, inTitle };
}

/** Whether all clauses hold in an article: the wanted ones do, the excluded ones do not. */
function fulfils(clauses: readonly Clause[], counts: readonly ClauseCounts[], local: number): boolean {
  return clauses.every(({ excluded }, i) => (counts[i]?.holds[local] === 1) !== excluded);
}

function countHolding(counts: ClauseCounts | undefined): number {
  return counts?.holds.reduce((sum, one) => sum + one, 0) ?? 0;
}
