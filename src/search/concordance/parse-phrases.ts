import { buildSequence } from '../../hanzi/searchable.ts';
import { parseQuery, type Query, type QueryProblem, renderTerm, type Term } from '../query.ts';

/** One string to list. */
export interface Phrase {
  /** As typed, without quotes. */
  readonly words: string;
  /** The characters compared, in a row: folded, or with the script kept. */
  readonly searched: string;
  readonly titleOnly: boolean;
}

export type PhraseProblem = QueryProblem | 'empty' | 'nothing-listed' | 'other-field';

/** Why a query cannot be listed, where (UTF-16 offsets), and a query that could be meant instead. */
export interface PhraseError {
  readonly problem: PhraseProblem;
  readonly start: number;
  readonly end: number;
  readonly instead?: string;
}

/** Phrases to list, and those typed beside them that contain one of them: they are found with it. */
export interface PhraseList {
  readonly phrases: readonly Phrase[];
  readonly contained: readonly Phrase[];
  /** What an article must fulfil for its lines to be listed; absent when every line's article does. */
  readonly query?: Query;
  /** The same words in a row, when several stand apart. */
  readonly inRow?: string;
}

export type ParsedPhrases = PhraseList | { readonly error: PhraseError };

/**
 * Reads what a concordance lists out of a query: every wanted phrase in title and text, or with `title:` in the
 * title alone, in the articles that fulfil the query. A phrase that contains another is left out, for what it
 * finds is found already: no occurrence is a line twice.
 */
export function parsePhrases(text: string, exactScript: boolean): ParsedPhrases {
  const problem = (name: PhraseProblem, instead?: string): ParsedPhrases => ({
    error: { problem: name, start: 0, end: text.length, ...(instead === undefined ? {} : { instead }) },
  });
  const parsed = parseQuery(text);
  if ('error' in parsed) return parsed;
  const { clauses } = parsed.query;
  if (clauses.length === 0) return problem('empty');
  const wanted = clauses.filter(({ excluded }) => !excluded);
  const terms = wanted.flatMap((clause) => clause.terms);
  const listed = terms.filter(({ field }) => field === 'text' || field === 'title');
  if (terms.length === 0) return problem('nothing-listed');
  if (listed.length === 0)
    return problem('other-field', terms.map((term) => renderTerm({ ...term, field: 'text' })).join('|'));
  const all = listed.map((term) => buildPhrase(term, exactScript));
  const covers = (one: Phrase, other: Phrase) =>
    other.searched.includes(one.searched) && (other.titleOnly || !one.titleOnly);
  const isContained = (phrase: Phrase, at: number) =>
    all.some((other, i) => i !== at && covers(other, phrase) && (!covers(phrase, other) || i < at));
  const isPlain = clauses.length === 1 && listed.length === terms.length;
  const isApart = clauses.length > 1 && clauses.every(isPlainClause);
  return {
    phrases: all.filter((phrase, i) => !isContained(phrase, i)),
    contained: all.filter((phrase, i) => isContained(phrase, i)),
    ...(isPlain ? {} : { query: parsed.query }),
    ...(isApart ? { inRow: `"${text.trim().replaceAll('"', '')}"` } : {}),
  };
}

/** True for a clause of one unquoted word of the text. */
function isPlainClause({ terms: [term, ...others], excluded }: Query['clauses'][number]): boolean {
  return !excluded && others.length === 0 && term.field === 'text' && !term.quoted;
}

function buildPhrase({ words, field }: Term, exactScript: boolean): Phrase {
  const { folded, exact } = buildSequence(words);
  return { words, searched: (exactScript ? exact : folded).join(''), titleOnly: field === 'title' };
}
