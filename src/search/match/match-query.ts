import { buildSequence } from '../../hanzi/searchable.ts';
import type { EpochInfo } from '../format/manifest.ts';
import type { Clause, Query, Term } from '../query.ts';
import { findPhrase } from './find-phrase.ts';
import type { IndexReader } from './index-reader.ts';
import { matchField } from './match-fields.ts';

/** The articles a query matches, before any filter; numbers of the columns, rising. */
export interface Matches {
  readonly articles: Uint32Array;
  /** Occurrences of all wanted terms in each. */
  readonly occurrences: Uint32Array;
  /** Relevance of each; 0 when nothing is wanted, only excluded. */
  readonly scores: Float32Array;
}

/** How often one clause occurs in each article of an epoch. */
interface ClauseCounts {
  readonly all: Uint32Array;
  /** The same with words that the search added counting less. */
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
  const fieldMatches = await Promise.all(
    query.clauses.map(({ terms }) =>
      Promise.all(
        terms.map((term) =>
          term.field === 'people' || term.field === 'source' ? matchField(reader, term, exactScript) : [],
        ),
      ),
    ),
  );
  const counted = await Promise.all(
    epochs.map(async (epoch) => ({
      epoch,
      open: await reader.epoch(epoch),
      clauses: await Promise.all(
        query.clauses.map((clause, i) =>
          countClause(reader, epoch, clause, fieldMatches[i] ?? [], exactScript),
        ),
      ),
    })),
  );

  const wanted = query.clauses.flatMap(({ excluded }, i) => (excluded ? [] : [i]));
  const unwanted = query.clauses.flatMap(({ excluded }, i) => (excluded ? [i] : []));
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
  for (const { epoch, open, clauses } of counted) {
    for (let local = 0; local < epoch.articles; local++) {
      if (!wanted.every((i) => clauses[i]?.all[local]) || unwanted.some((i) => clauses[i]?.all[local]))
        continue;
      const length = (open.bodyLengths[local] ?? 0) / Math.max(1, averageLength);
      let score = 0;
      let sum = 0;
      wanted.forEach((i, w) => {
        const count = clauses[i]?.weighed[local] ?? 0;
        const damped =
          (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length));
        score += (weights[w] ?? 0) * (damped + (clauses[i]?.inTitle[local] ?? 0) * TITLE_WEIGHT);
        sum += clauses[i]?.all[local] ?? 0;
      });
      articles.push(epoch.first + local);
      occurrences.push(sum);
      scores.push(score);
    }
  }
  return {
    articles: Uint32Array.from(articles),
    occurrences: Uint32Array.from(occurrences),
    scores: Float32Array.from(scores),
  };
}

async function countClause(
  reader: IndexReader,
  epoch: EpochInfo,
  clause: Clause,
  fieldMatches: readonly (readonly number[])[],
  exactScript: boolean,
): Promise<ClauseCounts> {
  const all = new Uint32Array(epoch.articles);
  const weighed = new Float32Array(epoch.articles);
  const inTitle = new Float32Array(epoch.articles);
  await Promise.all(
    withoutContained(clause.terms).map(async (term) => {
      const weight = term.added ? ADDED_WEIGHT : 1;
      if (term.field === 'people' || term.field === 'source') {
        for (const article of fieldMatches[clause.terms.indexOf(term)] ?? []) {
          const local = article - epoch.first;
          if (local < 0 || local >= epoch.articles) continue;
          all[local] = (all[local] ?? 0) + 1;
          weighed[local] = (weighed[local] ?? 0) + weight;
        }
        return;
      }
      const found = await findPhrase(reader, epoch, { characters: buildSequence(term.words), exactScript });
      found.articles.forEach((local, at) => {
        const titleCount = found.titleCounts[at] ?? 0;
        const count = term.field === 'title' ? titleCount : (found.counts[at] ?? 0);
        all[local] = (all[local] ?? 0) + count;
        weighed[local] = (weighed[local] ?? 0) + weight * count;
        if (titleCount > 0) inTitle[local] = Math.max(inTitle[local] ?? 0, weight);
      });
    }),
  );
  return { all, weighed, inTitle };
}

/** Terms of a clause less those that contain another: what contains it is found with it, and counted once. */
function withoutContained(terms: readonly Term[]): readonly Term[] {
  const spelled = terms.map((term) => ({ term, text: buildSequence(term.words).exact.join('') }));
  return spelled
    .filter(
      ({ term, text }, i) =>
        !spelled.some(
          (other, j) =>
            other.term.field === term.field &&
            text.includes(other.text) &&
            (text.length > other.text.length || j < i),
        ),
    )
    .map(({ term }) => term);
}

function countHolding(counts: ClauseCounts | undefined): number {
  return counts?.all.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0) ?? 0;
}
