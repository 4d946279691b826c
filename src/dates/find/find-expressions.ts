import type { WordBoundaries } from '../../hanzi/word-boundaries.ts';
import type { DateParser, DateText, FoundExpression } from './date-expression.ts';
import { DATE_PARSERS } from './date-parsers.ts';
import { NOT_DATES } from './not-a-date.ts';
import { TAKEN } from './taken.ts';

/**
 * Runs the parsers in order over folded text. What looks like a date and is none is taken out first; text that
 * one parser took is closed to the later ones, and a word that its neighbours tear is no date.
 * @returns the expressions in the order of the text, without overlaps.
 */
export function findExpressions(
  folded: string,
  boundaries: WordBoundaries,
  parsers: readonly DateParser[] = DATE_PARSERS,
): FoundExpression[] {
  let open = NOT_DATES.reduce(
    (text, [, pattern]) => text.replace(pattern, (match) => TAKEN.repeat(match.length)),
    folded,
  );
  const found: FoundExpression[] = [];
  for (const parser of parsers) {
    const taken = runParser(parser, { open, boundaries });
    open = close(open, taken);
    for (const expression of taken) found.push(expression);
  }
  return found.sort((a, b) => a.start - b.start);
}

function runParser(parser: DateParser, text: DateText): FoundExpression[] {
  const taken: FoundExpression[] = [];
  const { pattern } = parser;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text.open); match; match = pattern.exec(text.open)) {
    const end = match.index + match[0].length;
    const isTorn = parser.wholeWord === true && text.boundaries.isTorn(match.index, end);
    const read = (isTorn ? null : parser.read(match, text)) ?? [];
    const expressions = 'expression' in read ? [read] : read;
    for (const expression of expressions) {
      if (expression.start >= (taken.at(-1)?.end ?? 0)) taken.push(expression);
    }
    const isRefused = expressions.length === 0 && parser.rereads === true;
    if (end === match.index || isRefused) pattern.lastIndex = match.index + 1;
  }
  return taken;
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
