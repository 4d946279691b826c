import type { DateParser, FoundExpression } from './date-expression.ts';
import { DATE_PARSERS } from './date-parsers.ts';
import { NOT_DATES } from './parsers/not-a-date.ts';
import { TAKEN } from './taken.ts';

/**
 * Runs the parsers in order over folded text. What looks like a date and is none is taken out first; text that
 * one parser took is closed to the later ones.
 * @returns the expressions in the order of the text, without overlaps.
 */
export function findExpressions(
  folded: string,
  parsers: readonly DateParser[] = DATE_PARSERS,
): FoundExpression[] {
  let open = NOT_DATES.reduce(
    (text, [, pattern]) => text.replace(pattern, (match) => TAKEN.repeat(match.length)),
    folded,
  );
  const found: FoundExpression[] = [];
  for (const parser of parsers) {
    const taken: FoundExpression[] = [];
    for (const match of open.matchAll(parser.pattern)) {
      const expression = parser.read(match, open);
      if (expression && expression.start >= (taken.at(-1)?.end ?? 0)) taken.push(expression);
    }
    open = close(open, taken);
    found.push(...taken);
  }
  return found.sort((a, b) => a.start - b.start);
}

function close(text: string, taken: readonly FoundExpression[]): string {
  let at = 0;
  const pieces = taken.map(({ start, end }) => {
    const piece = text.slice(at, start) + TAKEN.repeat(end - start);
    at = end;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}
