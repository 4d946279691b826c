import { buildSequence } from '../../hanzi/searchable.ts';
import { parseQuery, type QueryProblem, renderTerm, type Term } from '../query.ts';

/** One string to list. */
export interface Phrase {
  /** As typed, without quotes. */
  readonly words: string;
  /** The characters compared, in a row: folded, or with the script kept. */
  readonly searched: string;
  readonly titleOnly: boolean;
}

export type PhraseProblem = QueryProblem | 'empty' | 'several-terms' | 'exclusion' | 'other-field';

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
}

export type ParsedPhrases = PhraseList | { readonly error: PhraseError };

/**
 * Reads the part of the search language that a concordance can list: one phrase, or alternatives joined
 * by `|`, each in text and title or with `title:` in the title alone. An alternative that
 * contains another is left out, for what it finds is found already: no occurrence is a line twice.
 */
export function parsePhrases(text: string, exactScript: boolean): ParsedPhrases {
  const problem = (name: PhraseProblem, instead?: string): ParsedPhrases => ({
    error: { problem: name, start: 0, end: text.length, ...(instead === undefined ? {} : { instead }) },
  });
  const parsed = parseQuery(text);
  if ('error' in parsed) return parsed;
  const [clause, ...others] = parsed.query.clauses;
  if (!clause) return problem('empty');
  if (clause.excluded || others.some(({ excluded }) => excluded)) return problem('exclusion');
  if (others.length > 0) return problem('several-terms', `"${text.trim().replaceAll('"', '')}"`);
  if (clause.terms.some(({ field }) => field === 'people' || field === 'source')) {
    return problem(
      'other-field',
      clause.terms.map((term) => renderTerm({ ...term, field: 'text' })).join('|'),
    );
  }
  const all = clause.terms.map((term) => buildPhrase(term, exactScript));
  const covers = (one: Phrase, other: Phrase) =>
    other.searched.includes(one.searched) && (other.titleOnly || !one.titleOnly);
  const isContained = (phrase: Phrase, at: number) =>
    all.some((other, i) => i !== at && covers(other, phrase) && (!covers(phrase, other) || i < at));
  return {
    phrases: all.filter((phrase, i) => !isContained(phrase, i)),
    contained: all.filter((phrase, i) => isContained(phrase, i)),
  };
}

function buildPhrase({ words, field }: Term, exactScript: boolean): Phrase {
  const { folded, exact } = buildSequence(words);
  return { words, searched: (exactScript ? exact : folded).join(''), titleOnly: field === 'title' };
}
