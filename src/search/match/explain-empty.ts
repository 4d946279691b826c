import { buildSequence } from '../../hanzi/searchable.ts';
import { buildPattern, plainWords } from '../pattern.ts';
import {
  type Alternative,
  type Clause,
  isGroup,
  type Query,
  renderQuery,
  type Term,
  wantedTerms,
} from '../query.ts';
import type { Filters } from './filters.ts';
import { hasFilters } from './filters.ts';
import type { IndexReader } from './index-reader.ts';
import { runSearch, type SearchRequest } from './run-search.ts';

/** A wanted clause as typed, with the number of articles it finds alone. */
interface ExplainedClause {
  readonly words: string;
  /** In the same days and places. */
  readonly count: number;
  /** Without any filter; absent when none is set, or some are found with them. */
  readonly anywhere?: number;
}

/** Why nothing was found, and what is near. */
export interface Explanation {
  readonly clauses: readonly ExplainedClause[];
  /** Articles that pass the filters, whatever they say; absent when no filter is set. */
  readonly selected?: number;
  /** Articles without any filter; absent when no filter is set. */
  readonly withoutFilters?: number;
  /** Articles in either script; absent unless the script was to be exact. */
  readonly eitherScript?: number;
  /** For clauses that occur nowhere: the longest parts of them that do. */
  readonly parts: readonly { readonly part: string; readonly count: number }[];
  /** For clauses that occur nowhere: sources and people they name. */
  readonly fields: readonly { readonly term: Term; readonly count: number }[];
}

const NO_FILTERS: Filters = { values: {} };
/** Phrases longer than this are shortened by halves first, so that few lists are read. */
const LONGEST_PART = 12;

/** Explains an empty result by searching its parts. */
export async function explainEmpty(reader: IndexReader, request: SearchRequest): Promise<Explanation> {
  const count = async (query: Query, changes: Partial<SearchRequest> = {}) =>
    (await runSearch(reader, { ...request, ...changes, query })).hits.length;
  const single = (term: Term): Query => ({ clauses: [{ terms: [term], excluded: false }] });
  const wanted = request.query.clauses.filter(({ excluded }) => !excluded);

  const isFiltered = hasFilters(request.filters);
  const clauses = await Promise.all(
    wanted.map(async (clause): Promise<ExplainedClause> => {
      const alone: Query = { clauses: [clause] };
      const words = spell(clause);
      const found = await count(alone);
      if (found > 0 || !isFiltered) return { words, count: found };
      return { words, count: found, anywhere: await count(alone, { filters: NO_FILTERS }) };
    }),
  );
  const nowhere = wanted
    .filter((_, i) => clauses[i]?.count === 0)
    .flatMap((clause) => wantedTerms({ clauses: [clause] }))
    .filter((term) => plainWords(buildPattern(term)) !== undefined);
  const parts: { part: string; count: number }[] = [];
  for (const term of nowhere.slice(0, 3)) {
    const characters = buildSequence(term.words).exact.slice(0, LONGEST_PART);
    search: for (let length = characters.length - 1; length > 0; length--) {
      for (let start = 0; start + length <= characters.length; start++) {
        const part = characters.slice(start, start + length).join('');
        const found = await count(single({ field: term.field, words: part, quoted: true }));
        if (found === 0) continue;
        parts.push({ part, count: found });
        if (start + length === characters.length || parts.length >= 4) break search;
      }
      if (parts.length > 0) break;
    }
  }
  const fields: { term: Term; count: number }[] = [];
  for (const { words } of nowhere.filter(({ field }) => field === 'text')) {
    for (const field of ['source', 'people'] as const) {
      const term: Term = { field, words, quoted: false };
      const found = await count(single(term));
      if (found > 0) fields.push({ term, count: found });
    }
  }
  return {
    clauses,
    ...(isFiltered
      ? {
          selected: await count({ clauses: [] }),
          withoutFilters: await count(request.query, { filters: NO_FILTERS }),
        }
      : {}),
    ...(request.exactScript ? { eitherScript: await count(request.query, { exactScript: false }) } : {}),
    parts,
    fields,
  };
}

function spell(clause: Clause): string {
  return clause.terms
    .map((one) => (isPlain(one) ? one.words : renderQuery({ clauses: [{ ...clause, terms: [one] }] })))
    .join(' | ');
}

function isPlain(one: Alternative): one is Term {
  return !isGroup(one) && one.near === undefined;
}
