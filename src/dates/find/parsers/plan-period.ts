import { type DateParser, foundAt } from '../date-expression.ts';

// First years of the national five-year plans; the second ended in 1962, the third began in 1966.
const FIRST_YEAR: Readonly<Record<string, number>> = {
  一五: 1953,
  二五: 1958,
  三五: 1966,
  四五: 1971,
  五五: 1976,
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};

/** A five-year plan used as a time: `“十三五”期间`, `“十二五”末`, `“十四五”开局之年`; not `“十三五”规划`. */
export const planPeriod: DateParser = {
  name: 'plan-period',
  pattern:
    /["“'‘「]?([一二三四五六七八九十]{1,2}五)["”'’」]?(?:规划)?(期间|时期|以来|期?末期?|期?初期?|开局之?年|收官之?年)/g,
  read(match) {
    const first = FIRST_YEAR[match[1] ?? ''];
    if (first === undefined) return null;
    const edtf = spanOf(match[2] ?? '', first);
    return foundAt(match, { kind: 'fixed', edtf });
  },
};

function spanOf(use: string, first: number): string {
  if (use === '以来') return `${first}/..`;
  if (use.startsWith('开局')) return `${first}`;
  if (use.includes('初')) return `${first}~`;
  if (use.startsWith('收官')) return `${first + 4}`;
  return use.includes('末') ? `${first + 4}~` : `${first}/${first + 4}`;
}
