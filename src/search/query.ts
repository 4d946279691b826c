import { buildSequence } from '../hanzi/searchable.ts';

/** Where a term must occur. `text` is title and body. */
export type Field = 'text' | 'title' | 'people' | 'source';

/** What stands near a term: at most so many searchable characters lie between the two, in either order. */
export interface Near {
  readonly words: string;
  readonly quoted: boolean;
  readonly distance: number;
}

/** One thing to look for. */
export interface Term {
  readonly field: Field;
  /** As typed, without quotes, field or sign. Unquoted, `?` and `*` within it stand for other characters. */
  readonly words: string;
  /** Typed in quotes: never expanded, and every character stands for itself. */
  readonly quoted: boolean;
  /** Found only where this stands near it, in the same title or body. */
  readonly near?: Near;
  /** Added by the search for a typed word that means the same. */
  readonly added?: boolean;
}

/** A query in brackets, which holds as a whole. */
export interface Group {
  readonly query: Query;
}

export type Alternative = Term | Group;

/** One condition: at least one of its alternatives holds, or with `excluded` none does. */
export interface Clause {
  readonly terms: readonly [Alternative, ...Alternative[]];
  readonly excluded: boolean;
}

/** All clauses hold. No clause matches every article. */
export interface Query {
  readonly clauses: readonly Clause[];
}

export type QueryProblem =
  | 'too-long'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'nothing-searchable'
  | 'missing-alternative'
  | 'missing-exclusion'
  | 'missing-field-term'
  | 'missing-near'
  | 'expression-invalid'
  | 'expression-elsewhere';

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
/** Brackets group by the same rule: `（一）工作` is a phrase, `(创城 整改)|迎检` has a group. */
const OPEN = /[(（]/;
const CLOSE = /[)）]/;
/** What may follow a quotation or a group, outside of any group and within one. */
const BOUNDARY = /^(?:[\s|｜]|$)/;
const INNER_BOUNDARY = /^(?:[\s|｜)）]|$)/;

/** Characters between two terms when `~` names no number, and the most that it may name. */
export const DISTANCE = { usual: 10, most: 500 } as const;

/** True for a query in brackets. */
export function isGroup(alternative: Alternative): alternative is Group {
  return 'query' in alternative;
}

/** Every term of a query, those in brackets too. */
export function allTerms({ clauses }: Query): readonly Term[] {
  return clauses.flatMap(({ terms }) => terms.flatMap((one) => (isGroup(one) ? allTerms(one.query) : one)));
}

/** Every term that is wanted: what stands in no excluded clause. */
export function wantedTerms({ clauses }: Query): readonly Term[] {
  return clauses.flatMap(({ terms, excluded }) =>
    excluded ? [] : terms.flatMap((one) => (isGroup(one) ? wantedTerms(one.query) : one)),
  );
}

/** A query that is one regular expression, between slashes. */
export const EXPRESSION = /^\s*\/(.+)\/\s*$/s;

/** Whether a query is a regular expression, `/创.{1,3}城/`, which is no matter for the index. */
export function isExpression(text: string): boolean {
  return EXPRESSION.test(text);
}

/** Thrown inside the parser alone. */
class Unreadable extends Error {
  readonly problem: QueryError;
  constructor(problem: QueryProblem, start: number, end: number) {
    super(problem);
    this.problem = { problem, start, end: Math.max(end, start + 1) };
  }
}

/** UTF-16 units of a query: some ten pasted paragraphs. Every unit more may be one more list to read. */
export const LONGEST_QUERY = 2_000;

/**
 * Reads the query language: terms separated by blanks must all occur, `"…"` is a phrase, `-x` excludes, `a|b`
 * alternates, `(…)` groups, `title:`, `people:` and `source:` (标题: 人物: 来源:) narrow a term and the
 * alternatives after it. Within a word `?` is one character and `*` any within a clause of the sentence;
 * `a ~20 b` finds a with b at most twenty characters away. Full-width signs mean the same as half-width ones.
 * A regular expression is no query of this language. Never throws.
 */
export function parseQuery(text: string): ParsedQuery {
  if (isExpression(text)) return { error: { problem: 'expression-elsewhere', start: 0, end: text.length } };
  if (text.length > LONGEST_QUERY) {
    return { error: { problem: 'too-long', start: LONGEST_QUERY, end: text.length } };
  }
  try {
    return { query: createParser(text).parseClauses(0, 'text') };
  } catch (error) {
    if (error instanceof Unreadable) return { error: error.problem };
    throw error;
  }
}

function createParser(text: string) {
  let at = 0;
  const peek = () => text[at] ?? '';
  const skipBlanks = () => {
    while (at < text.length && /\s/.test(peek())) at++;
  };
  const isBoundary = (offset: number, depth: number) =>
    (depth > 0 ? INNER_BOUNDARY : BOUNDARY).test(text.slice(offset, offset + 1));
  const isEnd = (depth: number) => at >= text.length || (depth > 0 && CLOSE.test(peek()));

  /** Clauses up to the end, or to the bracket that closes the group. */
  const parseClauses = (depth: number, outer: Field): Query => {
    const clauses: Clause[] = [];
    for (skipBlanks(); !isEnd(depth); skipBlanks()) {
      const start = at;
      const excluded = /[-－−]/.test(peek());
      if (excluded) at++;
      if (isEnd(depth) || /\s/.test(peek())) throw new Unreadable('missing-exclusion', start, at);
      clauses.push({ terms: parseAlternatives(depth, outer), excluded });
    }
    return { clauses };
  };

  const parseAlternatives = (depth: number, outer: Field): Clause['terms'] => {
    let field = outer;
    const parseOne = (): Alternative => {
      const start = at;
      const prefix = /^(\p{L}+)[:：]/u.exec(text.slice(at));
      const named = prefix ? FIELDS.get((prefix[1] ?? '').toLowerCase()) : undefined;
      if (prefix && named) {
        field = named;
        at += prefix[0].length;
        if (isEnd(depth) || /[\s|｜]/.test(peek())) throw new Unreadable('missing-field-term', start, at);
      }
      return parseGroup(depth, field) ?? parseTerm(depth, field, start);
    };
    const terms: [Alternative, ...Alternative[]] = [parseOne()];
    for (;;) {
      const pause = at;
      skipBlanks();
      if (!/[|｜]/.test(peek())) {
        at = pause;
        return terms;
      }
      const bar = at++;
      skipBlanks();
      if (isEnd(depth)) throw new Unreadable('missing-alternative', bar, at);
      terms.push(parseOne());
    }
  };

  const parseGroup = (depth: number, field: Field): Group | undefined => {
    if (!OPEN.test(peek())) return undefined;
    const close = closingBracket(text, at);
    if (close < 0 && peek() === '(') throw new Unreadable('unclosed-bracket', at, text.length);
    if (close < 0 || !isBoundary(close + 1, depth)) return undefined;
    const start = at++;
    const query = parseClauses(depth + 1, field);
    at++;
    if (query.clauses.length === 0) throw new Unreadable('nothing-searchable', start, at);
    return { query };
  };

  const parseTerm = (depth: number, field: Field, start: number): Term => {
    const first = parseWords(depth, start);
    const pause = at;
    skipBlanks();
    const [mark = '', number = ''] = /^[~～](\d{0,3})/.exec(text.slice(at)) ?? [];
    const isNear = mark !== '' && isBoundary(at + mark.length, depth);
    if (!isNear || field === 'people' || field === 'source') {
      at = pause;
      return { field, ...first };
    }
    const sign = at;
    at += mark.length;
    skipBlanks();
    if (isEnd(depth) || /[|｜]/.test(peek())) throw new Unreadable('missing-near', sign, at);
    const distance = Math.min(DISTANCE.most, number === '' ? DISTANCE.usual : Number(number));
    return { field, ...first, near: { ...parseWords(depth, at), distance } };
  };

  const parseWords = (depth: number, start: number): Pick<Term, 'words' | 'quoted'> => {
    const close = QUOTES[peek()];
    const end = close === undefined ? -1 : text.indexOf(close, at + 1);
    if (end < 0 && /["＂]/.test(peek())) throw new Unreadable('unclosed-quote', at, text.length);
    const quoted = end >= 0 && isBoundary(end + 1, depth);
    const words = quoted ? text.slice(at + 1, end) : wordAt(text, at, depth > 0);
    at = quoted ? end + 1 : at + words.length;
    if (words === '' && !quoted) throw new Unreadable('missing-alternative', at, at + 1);
    if (buildSequence(words).folded.length === 0) throw new Unreadable('nothing-searchable', start, at);
    return { words, quoted };
  };

  return { parseClauses };
}

/** The word at an offset: up to a blank or a bar, and in a group up to the bracket that closes the group. */
function wordAt(text: string, start: number, inGroup: boolean): string {
  let open = 0;
  let at = start;
  for (; at < text.length && !/[\s|｜]/.test(text[at] ?? ''); at++) {
    if (OPEN.test(text[at] ?? '')) open++;
    else if (CLOSE.test(text[at] ?? '')) {
      if (open === 0 && inGroup) break;
      open = Math.max(0, open - 1);
    }
  }
  return text.slice(start, at);
}

/** Offset of the bracket that closes the one at `open`; −1 when none does. Brackets in quotes do not count. */
function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text[at] ?? '';
    const close = /[\s(（|｜]/.test(text[at - 1] ?? ' ') ? QUOTES[character] : undefined;
    const end = close === undefined ? -1 : text.indexOf(close, at + 1);
    if (end >= 0) at = end;
    else if (OPEN.test(character)) depth++;
    else if (CLOSE.test(character) && --depth === 0) return at;
  }
  return -1;
}

/** Writes a query so that parsing it gives the same query: quotes where they are needed or were typed. */
export function renderQuery({ clauses }: Query): string {
  return clauses
    .map(({ terms, excluded }) => (excluded ? '-' : '') + terms.map(renderAlternative).join('|'))
    .join(' ');
}

function renderAlternative(one: Alternative): string {
  return isGroup(one) ? `(${renderQuery(one.query)})` : renderTerm(one);
}

/** One term as it would be typed. */
export function renderTerm({ field, near, ...first }: Term): string {
  const prefix = field === 'text' ? '' : `${field}:`;
  return prefix + renderWords(first) + (near ? ` ~${near.distance} ${renderWords(near)}` : '');
}

function renderWords({ words, quoted }: Pick<Term, 'words' | 'quoted'>): string {
  return quoted ? renderQuoted(words) : words;
}

function renderQuoted(words: string): string {
  for (const [open, close] of Object.entries(QUOTES))
    if (!words.includes(close)) return `${open}${words}${close}`;
  return `"${words.replaceAll('"', ' ')}"`;
}
