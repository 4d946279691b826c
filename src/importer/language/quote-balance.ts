const OPENING = '“‘「『《〈（【';
const CLOSING = '”’」』》〉）】';

/** A closing mark that closes nothing or the wrong thing, or a mark opened twice, is about this much less likely (logarithms). */
const UNBALANCED = -5;

/** More marks are never open at once but where a text is damaged or hostile. */
const MOST_OPEN = 40;

export interface QuoteStep {
  readonly open: string;
  readonly score: number;
}

/** The paired marks that a text leaves open, outermost first; a stray closing mark closes nothing. */
export function openQuotes(text: string): string {
  let open = '';
  for (let at = 0; at < text.length; at++) open = scoreQuote(open, text.charCodeAt(at)).open;
  return open;
}

/** What a character does to the marks left open, and what tells against it there. */
export function scoreQuote(open: string, code: number): QuoteStep {
  if (code < 0x2018 || (code > 0x201d && code < 0x3008) || (code > 0x3011 && code < 0xff08))
    return { open, score: 0 };
  const mark = String.fromCharCode(code);
  if (OPENING.includes(mark))
    return { open: (open + mark).slice(-MOST_OPEN), score: open.endsWith(mark) ? UNBALANCED : 0 };
  const pair = CLOSING.indexOf(mark);
  if (pair === -1) return { open, score: 0 };
  if (open.endsWith(OPENING.charAt(pair))) return { open: open.slice(0, -1), score: 0 };
  return { open, score: UNBALANCED };
}
