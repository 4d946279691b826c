import { dayNumber, isoDay } from '../../dates/calendar.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import { parseTypedDays } from '../../dates/typed-days.ts';
import { element, fill } from '../browser/element.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';

/** How many boxes this page has: comparing has two of each end, and an id belongs to one. */
let made = 0;

/** A box for one end of a span of days. */
export interface DayBox {
  readonly root: HTMLElement;
  /** The day asked for; undefined when the box is empty, NaN when what stands in it is no date. */
  readonly read: () => number | undefined;
  readonly show: (day: number | undefined) => void;
}

/**
 * Builds a box in which a date is typed and shown as the archive writes it, whatever the language of the browser;
 * the browser's calendar helps where it has one. A year or a month stands for its first day or its last.
 * @param changed hears of a date that was typed or picked, and of an emptied box.
 */
export function createDayBox(context: WorkspaceContext, end: 'from' | 'to', changed: () => void): DayBox {
  const { strings, language } = context;
  made++;
  const id = `day-${end}-${made}`;
  const box = element('input', {
    id,
    name: end,
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: strings.dayExample[end],
    'aria-describedby': `${id}-problem`,
  });
  const calendar = element('input', { type: 'date', tabindex: -1, 'aria-hidden': 'true' });
  const open = element('button', {
    type: 'button',
    class: 'day-calendar',
    title: strings.calendar,
    'aria-label': fill(strings.calendarFor, { end: strings[end] }),
    hidden: !('showPicker' in calendar),
  });
  const problem = element('p', { class: 'day-problem', id: `${id}-problem`, role: 'alert' });
  const root = element(
    'div',
    { class: 'day' },
    element('label', { for: id }, strings[end]),
    element('span', { class: 'day-entry' }, box, calendar, open),
    problem,
  );

  const read = (): number | undefined => {
    const text = box.value.trim();
    const days = parseTypedDays(text);
    if (text === '') return undefined;
    return days ? dayNumber(days[end]) : Number.NaN;
  };
  const show = (day: number | undefined): void => {
    const iso = day === undefined ? '' : isoDay(day);
    box.value = iso && formatEdtf(iso, language);
    calendar.value = iso;
    complain(false);
  };
  const complain = (isWrong: boolean): void => {
    box.setAttribute('aria-invalid', String(isWrong));
    problem.textContent = isWrong ? strings.dayProblem : '';
  };
  box.addEventListener('change', () => {
    const isWrong = Number.isNaN(read());
    complain(isWrong);
    if (!isWrong) changed();
  });
  open.addEventListener('click', () => calendar.showPicker());
  calendar.addEventListener('change', () => {
    box.value = calendar.value;
    changed();
  });
  return { root, read, show };
}
