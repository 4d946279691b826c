import type { DaySpan } from '../../dates/date-relation.ts';

/** Days without any event that part what belongs together from what lies far off. */
const FAR = 40 * 366;

/**
 * The period in which most events lie: what stands apart from it by {@link FAR} and more, such as the founding of a
 * town, would squeeze all others to one point of an axis. An open end counts as the end that is known; of two periods
 * with as many events the later is taken. Undefined when no span has an end.
 */
export function mainPeriod(spans: readonly DaySpan[]): DaySpan | undefined {
  const known = spans
    .map(({ from, to }) => ({ from: Number.isFinite(from) ? from : to, to: Number.isFinite(to) ? to : from }))
    .filter(({ from }) => Number.isFinite(from))
    .sort((a, b) => a.from - b.from);
  const periods: { from: number; to: number; events: number }[] = [];
  for (const { from, to } of known) {
    const last = periods.at(-1);
    if (last && from - last.to < FAR) {
      last.to = Math.max(last.to, to);
      last.events += 1;
    } else periods.push({ from, to, events: 1 });
  }
  const most = Math.max(0, ...periods.map(({ events }) => events));
  const main = periods.findLast(({ events }) => events === most);
  return main && { from: main.from, to: main.to };
}

/** Whether a span has a day in a period, or no end that could say so. */
export function liesIn(span: DaySpan, period: DaySpan | undefined): boolean {
  return period === undefined || (span.to >= period.from && span.from <= period.to);
}
