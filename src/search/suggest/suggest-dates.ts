import { pad } from '../../dates/calendar.ts';
import { parseTypedDays } from '../../dates/typed-days.ts';
import type { Suggestion } from './suggestion.ts';

/** A day without a year: `12月7日`, `12-07`, `12/7`. */
const DAY_OF_YEAR = /^(\d{1,2})[-/.月](\d{1,2})[日号號]?$/;
/** Years of one day that are offered, the latest. */
const MOST_YEARS = 3;

/**
 * The pages of a date as it is typed (`2016-12-07`, `2016年12月`, `2016`), the finest that exists; of a day without a
 * year that of all years, then of the last years that have it.
 * @param days keys of the dates that have a page.
 */
export function suggestDates(typed: string, days: ReadonlySet<string>): Suggestion[] {
  const plain = typed.normalize('NFKC').replace(/\s+/g, '');
  const [, month = '', day = ''] = DAY_OF_YEAR.exec(plain) ?? [];
  if (month !== '') {
    const id = `${pad(Number(month), 2)}-${pad(Number(day), 2)}`;
    const years = [...days].filter((key) => key.length === 10 && key.endsWith(id)).sort();
    if (years.length === 0) return [];
    return [describe(id, `/dates/on/${id}/`), ...years.reverse().slice(0, MOST_YEARS).map(describeKey)];
  }
  const span = parseTypedDays(typed);
  if (!span) return [];
  const { from, to } = span;
  const length = from === to ? 10 : from.slice(0, 7) === to.slice(0, 7) ? 7 : 4;
  const key = [10, 7, 4]
    .filter((own) => own <= length)
    .map((own) => from.slice(0, own))
    .find((own) => days.has(own));
  return key === undefined ? [] : [describeKey(key)];
}

function describeKey(key: string): Suggestion {
  return describe(key, `/dates/${key.replaceAll('-', '/')}/`);
}

function describe(name: string, path: string): Suggestion {
  return { kind: 'date', name, path };
}
