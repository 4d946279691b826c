import { buildSequence } from '../hanzi/searchable.ts';

/** Where a term must occur. `text` is title and body. */
export type Field = 'text' | 'title' | 'people' | 'source';

/** One thing to look for. */
export interface Term {
  readonly field: Field;
  /** As typed, without quotes, field or sign. */
  readonly words: string;
  /** Typed in quotes: never expanded. */
  readonly quoted: boolean;
  /** Added by the search for a typed word that means the same. */
  readonly added?: boolean;
}

/** One condition: at least one of its terms occurs, or with `excluded` none does. */
export interface Clause {
  readonly terms: readonly [Term, ...Term[]];
  readonly excluded: boolean;
}

/** All clauses hold. No clause matches every article. */
export interface Query {
  readonly clauses: readonly Clause[];
}

export type QueryProblem =
  | 'too-long'
  | 'unclosed-quote'
  | 'nothing-searchable'
  | 'missing-alternative'
  | 'missing-exclusion'
  | 'missing-field-term';

/** Why a query cannot be understood. `start` and `end` are UTF-16 offsets of the place in the query. */
export interface QueryError {
  readonly problem: QueryProblem;
  readonly start: number;
  readonly end: number;
}

export type ParsedQuery = { readonly query: Query } | { readonly error: QueryError };

const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    title: 'title',
    标题: 'title',
    標題: 'title',
    people: 'people',
    人物: 'people',
    source: 'source',
    来源: 'source',
    來源: 'source',
  } as const),
);

/**
 * What closes each opening quotation mark. A mark inside a word, or right before one, is punctuation
 * of the text: `确保“四城联创”工作` is a single phrase, as somebody pasted it.
 */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '＂': '＂', '“': '”', '「': '」', '『': '』' };

/** UTF-16 units of a query: some ten pasted paragraphs. Every unit more may be one more list to read. */
export const LONGEST_QUERY = 2_000;

/**
 * Reads the query language: terms separated by blanks must all occur, `"…"` is a phrase, `-x`
 * excludes, `a|b` alternates, `title:`, `people:` and `source:` (标题: 人物: 来源:) narrow a term and
 * the alternatives after it. Full-width signs mean the same as half-width ones. Never throws.
 */
export function parseQuery(text: string): ParsedQuery {
  let at = 0;
  const problem = (name: QueryProblem, start: number, end: number): ParsedQuery => ({
    error: { problem: name, start, end: Math.max(end, start + 1) },
  });
  if (text.length > LONGEST_QUERY) return problem('too-long', LONGEST_QUERY, text.length);
  const skipBlanks = () => {
    while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  };

  const clauses: Clause[] = [];
  for (skipBlanks(); at < text.length; skipBlanks()) {
    const start = at;
    const excluded = /[-－−]/.test(text[at] ?? '');
    if (excluded) at++;
    if (at >= text.length || /\s/.test(text[at] ?? '')) return problem('missing-exclusion', start, at);
    const terms: Term[] = [];
    let field: Field = 'text';
    for (;;) {
      const termStart = at;
      const prefix = /^(\p{L}+)[:：]/u.exec(text.slice(at));
      const named = prefix ? FIELDS.get((prefix[1] ?? '').toLowerCase()) : undefined;
      if (prefix && named) {
        field = named;
        at += prefix[0].length;
        if (at >= text.length || /[\s|｜]/.test(text[at] ?? ''))
          return problem('missing-field-term', termStart, at);
      }
      const close = QUOTES[text[at] ?? ''];
      const end = close === undefined ? -1 : text.indexOf(close, at + 1);
      if (end < 0 && /["＂]/.test(text[at] ?? '')) return problem('unclosed-quote', at, text.length);
      const quoted = end >= 0 && /^(?:[\s|｜]|$)/.test(text.slice(end + 1, end + 2));
      const words = quoted ? text.slice(at + 1, end) : (/^[^\s|｜]*/.exec(text.slice(at))?.[0] ?? '');
      at = quoted ? end + 1 : at + words.length;
      if (words === '' && !quoted) return problem('missing-alternative', at, at + 1);
      if (buildSequence(words).folded.length === 0) return problem('nothing-searchable', termStart, at);
      terms.push({ field, words, quoted });
      const pause = at;
      skipBlanks();
      if (!/[|｜]/.test(text[at] ?? '')) {
        at = pause;
        break;
      }
      const bar = at++;
      skipBlanks();
      if (at >= text.length) return problem('missing-alternative', bar, at);
    }
    const [first, ...rest] = terms;
    if (first) clauses.push({ terms: [first, ...rest], excluded });
  }
  return { query: { clauses } };
}

/** Writes a query so that parsing it gives the same query: quotes where they are needed or were typed. */
export function renderQuery({ clauses }: Query): string {
  return clauses
    .map(({ terms, excluded }) => (excluded ? '-' : '') + terms.map(renderTerm).join('|'))
    .join(' ');
}

/** One term as it would be typed. */
export function renderTerm({ field, words, quoted }: Term): string {
  const prefix = field === 'text' ? '' : `${field}:`;
  return prefix + (quoted ? renderQuoted(words) : words);
}

function renderQuoted(words: string): string {
  for (const [open, close] of Object.entries(QUOTES))
    if (!words.includes(close)) return `${open}${words}${close}`;
  return `"${words.replaceAll('"', ' ')}"`;
}
