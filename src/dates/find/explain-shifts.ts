import type { DateExpression, FoundExpression } from './date-expression.ts';

/** Ties a word told from now to the date beside it, which is believed: 昨天(5月18日), 今天是5月19日, 5月18日(昨天). */
export function explainShifts(found: readonly FoundExpression[], folded: string): FoundExpression[] {
  return found.map((item, index) => {
    if (!isTold(item.expression)) return item;
    const [before, after] = [found[index - 1], found[index + 1]];
    const inBrackets = folded.charAt(item.end) === ')';
    if (after && isNamedDay(after.expression) && /^(?:\(|是)?$/.test(folded.slice(item.end, after.start))) {
      return explain(item, after);
    }
    if (
      before &&
      inBrackets &&
      isNamedDay(before.expression) &&
      folded.slice(before.end, item.start) === '('
    ) {
      return explain(item, before);
    }
    return item;
  });
}

function explain(item: FoundExpression, by: FoundExpression): FoundExpression {
  return { ...item, expression: { kind: 'explained', by: by.expression, told: item.expression } };
}

function isTold(expression: DateExpression): boolean {
  return expression.kind === 'day-shift' || (expression.kind === 'week' && expression.weekday !== null);
}

function isNamedDay(expression: DateExpression): boolean {
  if (expression.kind === 'calendar') return expression.words.day !== null;
  return (
    expression.kind === 'bare-day' ||
    (expression.kind === 'fixed' && /^\d{4}-\d\d-\d\d$/.test(expression.edtf))
  );
}
