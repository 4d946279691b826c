import { fold } from '../../hanzi/fold.ts';
import { EXPRESSION, type QueryError } from '../query.ts';

/** A regular expression of ECMAScript, ready for folded texts, or with the script kept for texts as they are. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** UTF-16 units of an expression. */
const LONGEST = 500;

/**
 * Reads a query that is a regular expression; undefined when it is none. Characters of the expression are folded as
 * the texts are unless `exactScript`, so that either script finds both; the ends of a range (`[一-龥]`) and escapes
 * stay as they are. Nothing is matched here: an expression may take for ever.
 */
export function parseExpression(
  q: string,
  exactScript: boolean,
): { readonly expression: Expression } | { readonly error: QueryError } | undefined {
  const [, written] = EXPRESSION.exec(q) ?? [];
  if (written === undefined) return undefined;
  const start = q.indexOf('/') + 1;
  const error = { problem: 'expression-invalid', start, end: start + written.length } as const;
  if (written.length > LONGEST) return { error: { ...error, problem: 'too-long' } };
  const expression = exactScript
    ? { source: written, flags: 'gu' }
    : { source: foldExpression(written), flags: 'giu' };
  try {
    new RegExp(expression.source, expression.flags);
    return { expression };
  } catch {
    return { error };
  }
}

/** An escape, a range between two characters that are no escapes, the bounds of a class, or one character. */
const TOKEN = /\\.|(\[\^?|\])|([^\\\]])-([^\\\]])|./gsu;

function foldExpression(written: string): string {
  let isInClass = false;
  return written.replace(TOKEN, (token, bound?: string, first?: string) => {
    if (bound !== undefined) {
      isInClass = bound !== ']';
      return token;
    }
    if (first !== undefined && isInClass) return token;
    return token.startsWith('\\') ? token : foldHan(token);
  });
}

/** Folds what is no ASCII: letters of an expression may be signs. */
function foldHan(text: string): string {
  return Array.from(text, (one) => (one > '\x7f' ? fold(one) : one)).join('');
}
