const ENDS = '。！？!?';
const CLAUSE_ENDS = '；;';
const CLOSING = '”’」』）)"';
/** What a sentence may begin after: most characters are none of these, and every date looks at hundreds of them. */
const BEFORE_START: ReadonlySet<number> = new Set(
  [...`${ENDS}${CLAUSE_ENDS}${CLOSING}\n`].map((mark) => mark.charCodeAt(0)),
);

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longest clause looked at on either side: longer ones are lists or damage. */
const REACH = 600;

/**
 * The sentence that holds the stretch of a text from `start` to `end`, several when it runs over a full stop.
 * A sentence ends with `。！？`, closing quotes and brackets that follow, or a line break, which belongs to none.
 * Full-width and half-width marks are the same, so that folded text gives the same offsets.
 */
export function sentenceAround(text: string, start: number, end: number = start): Stretch {
  return stretchAround(text, start, end, Number.POSITIVE_INFINITY, false);
}

/** The sentence around an offset, or the part of it between semicolons, 600 units on either side at most. */
export function clauseAround(text: string, at: number): Stretch {
  return stretchAround(text, at, at, REACH, true);
}

function stretchAround(text: string, start: number, end: number, reach: number, clauses: boolean): Stretch {
  const least = Math.max(0, start - reach);
  const most = Math.min(text.length, end + reach);
  let from = start;
  while (from > least && !mayStart(text, from, clauses)) from--;
  let to = Math.max(end, start + 1);
  while (to < most && text[to] !== '\n' && !mayStart(text, to, clauses)) to++;
  return { start: from, end: to };
}

function mayStart(text: string, at: number, clauses: boolean): boolean {
  return BEFORE_START.has(text.charCodeAt(at - 1)) && isSentenceStart(text, at, clauses);
}

/** Whether a sentence begins at an offset; with `clauses`, also what follows a semicolon. */
export function isSentenceStart(text: string, at: number, clauses = false): boolean {
  if (at === 0 || text[at - 1] === '\n') return true;
  if (at < text.length && CLOSING.includes(text.charAt(at))) return false;
  let last = at - 1;
  while (last > 0 && CLOSING.includes(text.charAt(last))) last--;
  const mark = text.charAt(last);
  return ENDS.includes(mark) || (clauses && CLAUSE_ENDS.includes(mark));
}
