import { buildSequence } from '../../hanzi/searchable.ts';
import { distinctTerms } from '../match/distinct-terms.ts';
import { buildPattern, type Pattern, plainWords } from '../pattern.ts';
import {
  isGroup,
  parseQuery,
  type Query,
  type QueryProblem,
  renderTerm,
  type Term,
  wantedTerms,
} from '../query.ts';

/** One thing to list. */
export interface Phrase {
  /** As typed, without quotes. */
  readonly words: string;
  /** As it would be typed in a query of its own. */
  readonly typed: string;
  readonly pattern: Pattern;
  /** The characters compared, in a row: folded, or with the script kept; wildcards and neighbours as typed. */
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
  /** Every phrase as typed, once. */
  readonly all: readonly Phrase[];
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
 * finds is found already: no occurrence of words in a row is a line twice.
 */
export function parsePhrases(text: string, exactScript: boolean): ParsedPhrases {
  const problem = (name: PhraseProblem, instead?: string): ParsedPhrases => ({
    error: { problem: name, start: 0, end: text.length, ...(instead === undefined ? {} : { instead }) },
  });
  const parsed = parseQuery(text);
  if ('error' in parsed) return parsed;
  const { clauses } = parsed.query;
  if (clauses.length === 0) return problem('empty');
  const terms = wantedTerms(parsed.query);
  const listed = terms.filter(({ field }) => field === 'text' || field === 'title');
  if (terms.length === 0) return problem('nothing-listed');
  if (listed.length === 0)
    return problem('other-field', terms.map((term) => renderTerm({ ...term, field: 'text' })).join('|'));
  const distinct = distinctTerms(listed, exactScript);
  const all = listed.map((term) => ({ term, phrase: buildPhrase(term, exactScript) }));
  const isRepeated = ({ searched, titleOnly }: Phrase, at: number) =>
    all.findIndex(({ phrase }) => phrase.searched === searched && phrase.titleOnly === titleOnly) < at;
  const [clause, ...others] = clauses;
  const isPlain = others.length === 0 && listed.length === terms.length && !clause?.terms.some(isGroup);
  const isApart = others.length > 0 && clauses.every(isPlainClause);
  return {
    all: all.filter(({ phrase }, i) => !isRepeated(phrase, i)).map(({ phrase }) => phrase),
    phrases: all.filter(({ term }) => distinct.includes(term)).map(({ phrase }) => phrase),
    contained: all.filter(({ term }) => !distinct.includes(term)).map(({ phrase }) => phrase),
    ...(isPlain ? {} : { query: parsed.query }),
    ...(isApart ? { inRow: `"${text.trim().replaceAll('"', '')}"` } : {}),
  };
}

/** A phrase of words that stand for themselves, in title and text. */
export function literalPhrase(words: string): Phrase {
  return buildPhrase({ field: 'text', words, quoted: true }, false);
}

/** True for a clause of one unquoted word of the text. */
function isPlainClause({ terms: [term, ...others], excluded }: Query['clauses'][number]): boolean {
  return (
    !excluded && others.length === 0 && !isGroup(term) && term.field === 'text' && !term.quoted && !term.near
  );
}

function buildPhrase(term: Term, exactScript: boolean): Phrase {
  const pattern = buildPattern(term);
  const plain = plainWords(pattern);
  const form = exactScript ? 'exact' : 'folded';
  const typed = renderTerm(term);
  return {
    words: plain === undefined ? renderTerm({ ...term, field: 'text' }) : term.words,
    typed,
    pattern,
    searched: plain === undefined ? typed : buildSequence(plain)[form].join(''),
    titleOnly: term.field === 'title',
  };
}
