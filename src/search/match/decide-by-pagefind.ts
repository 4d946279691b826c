import { buildSequence } from '../../hanzi/searchable.ts';
import { buildPagefindTokens } from '../format/pagefind-tokens.ts';
import { buildPattern, plainWords } from '../pattern.ts';
import { type Alternative, allTerms, isGroup, type Query, type Term } from '../query.ts';
import { articleOf, type Pagefind, type PagefindArticle } from './pagefind.ts';

/** Why Pagefind, which knows folded characters in order, cannot decide a query. */
export type Undecidable = 'empty' | 'pattern' | 'field' | 'exclusion' | 'script';

/** Why Pagefind cannot decide which articles a query finds; `undefined` when it can. */
export function whyUndecidable(query: Query, exactScript: boolean): Undecidable | undefined {
  if (query.clauses.length === 0) return 'empty';
  if (exactScript) return 'script';
  const reasons = allTerms(query).map(whyNotTerm);
  return reasons.find((reason) => reason !== undefined) ?? (isUnbounded(query) ? 'exclusion' : undefined);
}

function whyNotTerm(term: Term): Undecidable | undefined {
  if (term.field !== 'text') return 'field';
  return plainWords(buildPattern(term)) === undefined ? 'pattern' : undefined;
}

/** Whether a query, or a group in it, only says what an article must not have. */
function isUnbounded({ clauses }: Query): boolean {
  return (
    clauses.every(({ excluded }) => excluded) ||
    clauses.some(({ terms }) => terms.some((one) => isGroup(one) && isUnbounded(one.query)))
  );
}

/**
 * The articles in which Pagefind finds a query, by their addresses. It is asked phrase by phrase; what it answers is
 * joined, crossed and taken away as the query says.
 * @param query one that `whyUndecidable` has nothing against.
 */
export async function decideByPagefind(
  pagefind: Pagefind,
  query: Query,
): Promise<ReadonlyMap<string, PagefindArticle>> {
  let found: ReadonlyMap<string, PagefindArticle> | undefined;
  // What is wanted comes first, so that there is something to take away from.
  const clauses = [...query.clauses].sort((a, b) => Number(a.excluded) - Number(b.excluded));
  for (const { terms, excluded } of clauses) {
    const any = new Map<string, PagefindArticle>();
    for (const one of terms)
      for (const [url, article] of await decideOne(pagefind, one)) any.set(url, article);
    found = found ? new Map([...found].filter(([url]) => any.has(url) !== excluded)) : any;
  }
  return found ?? new Map();
}

async function decideOne(
  pagefind: Pagefind,
  one: Alternative,
): Promise<ReadonlyMap<string, PagefindArticle>> {
  if (isGroup(one)) return decideByPagefind(pagefind, one.query);
  const { results } = await pagefind.search(`"${tokensOf(one).join(' ')}"`);
  const records = await Promise.all(results.map(({ data }) => data()));
  return new Map(records.map((record) => [record.url, articleOf(record)]));
}

function tokensOf({ words }: Term): string[] {
  return buildPagefindTokens(buildSequence(words).folded);
}
