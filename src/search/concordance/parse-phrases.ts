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

export type ParsedPhrases = { readonly phrases: readonly Phrase[] } | { readonly error: PhraseError };

/**
 * Reads the part of the search language that a concordance can list: one phrase, or alternatives joined
 * by `|`, each in text and title or with `title:` in the title alone. The same string twice counts once.
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
  const phrases = new Map<string, Phrase>();
  for (const term of clause.terms) {
    const phrase = buildPhrase(term, exactScript);
    const key = `${phrase.titleOnly}${phrase.searched}`;
    if (!phrases.has(key)) phrases.set(key, phrase);
  }
  return { phrases: [...phrases.values()] };
}

function buildPhrase({ words, field }: Term, exactScript: boolean): Phrase {
  const { folded, exact } = buildSequence(words);
  return { words, searched: (exactScript ? exact : folded).join(''), titleOnly: field === 'title' };
}
