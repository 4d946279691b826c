import { isoDay, pad } from '../../dates/calendar.ts';
import { MONTH_NAMES } from '../../dates/month-names.ts';
import { periodDays } from '../../dates/period-days.ts';
import { renderYear, yearOf } from '../../dates/year-span.ts';
import type { FacetResult } from '../../search/match/count-facets.ts';
import type { Filters } from '../../search/match/filters.ts';
import { element, setShare } from '../browser/element.ts';
import { targetOf } from '../browser/events.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import { createDayBox, type DayBox } from './day-box.ts';
import { isRoomy } from './facet-values.ts';

/** The date facet on the page: two days, a bar for each year, and cells for months. */
export interface DateFacet {
  readonly root: HTMLElement;
  readonly show: (facets: FacetResult, filters: Filters, partOnly: boolean) => void;
}

/** Up to this many years show their months at once. */
const FEW_YEARS = 6;

/** Builds the date facet. Choosing a year or month sets both days; choosing it again frees them. */
export function createDateFacet(
  context: WorkspaceContext,
  choose: (from: number | undefined, to: number | undefined) => void,
): DateFacet {
  const { strings } = context;
  const readDays = () => choose(dayOf(from), dayOf(to));
  const from = createDayBox(context, 'from', readDays);
  const to = createDayBox(context, 'to', readDays);
  const bars = element('div', { class: 'years' });
  const note = element('p', { class: 'facet-note' });
  const clear = element('button', { type: 'button', class: 'facet-more', hidden: true }, strings.clearDates);
  const root = element(
    'details',
    { class: 'facet', open: isRoomy() },
    element('summary', {}, strings.facets.date),
    element('div', { class: 'days' }, from.root, to.root),
    bars,
    note,
    clear,
  );
  let filters: Filters = { values: {} };

  clear.addEventListener('click', () => choose(undefined, undefined));
  bars.addEventListener('click', (event) => {
    const value = targetOf(event, 'button')?.dataset['value'];
    if (value === undefined) return;
    const [first, last] = periodDays(value) ?? [];
    if (filters.from === first && filters.to === last) choose(undefined, undefined);
    else choose(first, last);
  });

  const button = (value: string, label: string, count: number, most: number) => {
    const [first, last] = periodDays(value) ?? [];
    const pressed = filters.from === first && filters.to === last;
    const node = element(
      'button',
      { type: 'button', 'data-facet': 'date', 'data-value': value, 'aria-pressed': String(pressed) },
      element('span', { class: 'facet-label' }, label),
      element('span', { class: 'facet-bar', 'aria-hidden': 'true' }),
      element('span', { class: 'facet-count', 'data-facet-count': true }, String(count)),
    );
    setShare(node, count / Math.max(1, most));
    return node;
  };

  const show = ({ years, months, undated }: FacetResult, next: Filters, partOnly: boolean) => {
    filters = next;
    from.show(filters.from);
    to.show(filters.to);
    clear.hidden = filters.from === undefined && filters.to === undefined;
    const rising = [...years].sort(([a], [b]) => a - b);
    const most = Math.max(...years.values());
    const mostMonth = Math.max(...months.values());
    const chosenYear = filters.from === undefined ? undefined : yearOf(isoDay(filters.from));
    const rows = rising.map(([year, count]) => {
      const name = renderYear(year);
      const showMonths = rising.length <= FEW_YEARS || year === chosenYear;
      const cells = showMonths
        ? Array.from({ length: 12 }, (_, month) => {
            const inMonth = months.get(year * 12 + month) ?? 0;
            const label = monthName(context, month);
            if (inMonth === 0) return element('span', { class: 'empty', 'aria-hidden': 'true' }, label);
            return button(`${name}-${pad(month + 1, 2)}`, label, inMonth, mostMonth);
          })
        : [];
      return element(
        'li',
        {},
        element('div', { class: 'year' }, button(name, name, count, most)),
        ...(cells.length > 0 ? [element('div', { class: 'months' }, ...cells)] : []),
      );
    });
    bars.replaceChildren(element('ol', { role: 'list' }, ...rows));
    const notes = [undated > 0 ? `${strings.undated} ${undated}` : '', partOnly ? strings.notCounted : ''];
    note.textContent = notes.filter(Boolean).join(' · ');
    note.hidden = note.textContent === '';
  };
  return { root, show };
}

/** The day of a box; one that is no date sets no limit, and its box says so. */
function dayOf({ read }: DayBox): number | undefined {
  const day = read();
  return Number.isNaN(day) ? undefined : day;
}

function monthName({ language }: WorkspaceContext, month: number): string {
  return language === 'zh' ? `${month + 1}月` : (MONTH_NAMES[month] ?? '').slice(0, 3);
}
