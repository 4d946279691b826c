import { pad } from '../../calendar.ts';
import type { DateParser } from '../date-expression.ts';

/** Two months in figures: `2017.9—2018.8`, `2017-09至2018-03`. Not `2017.9-2018.13`, `2018.8—2017.9`. */
export const numericMonths: DateParser = {
  name: 'numeric-months',
  pattern:
    /(?<![\d./-])((?:19|20)\d{2})([./-])(\d{1,2}) ?(?:至|到|~|—{1,2}|-{1,2}) ?((?:19|20)\d{2})\2(\d{1,2})(?![\d/.-])/g,
  read(match) {
    const [from, to] = [monthOf(match[1], match[3]), monthOf(match[4], match[5])];
    if (from === null || to === null || to <= from) return null;
    return {
      start: match.index,
      end: match.index + match[0].length,
      expression: { kind: 'fixed', edtf: `${from}/${to}` },
    };
  },
};

function monthOf(year: string | undefined, month: string | undefined): string | null {
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${pad(number, 2)}` : null;
}
