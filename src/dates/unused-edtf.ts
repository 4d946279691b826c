import type { Bilingual } from '../issues/issue-rule.ts';
import type { UnusedForm } from '../issues/rules/dates.ts';
import { pad } from './calendar.ts';
import { DIVISION_MONTHS } from './edtf-value.ts';

// Sub-year codes of ISO 8601-2 (4.8) that this archive does not use: first month and number of months. The seasons of
// a hemisphere say more than a Chinese source does, and a third of a year is no unit of its papers.
const UNUSED_CODES: Readonly<Record<number, readonly [name: Bilingual, first: number, months: number]>> = {
  25: [{ zh: '北半球春季', en: 'spring of the northern hemisphere' }, 3, 3],
  26: [{ zh: '北半球夏季', en: 'summer of the northern hemisphere' }, 6, 3],
  27: [{ zh: '北半球秋季', en: 'autumn of the northern hemisphere' }, 9, 3],
  28: [{ zh: '北半球冬季', en: 'winter of the northern hemisphere' }, 12, 3],
  29: [{ zh: '南半球春季', en: 'spring of the southern hemisphere' }, 9, 3],
  30: [{ zh: '南半球夏季', en: 'summer of the southern hemisphere' }, 12, 3],
  31: [{ zh: '南半球秋季', en: 'autumn of the southern hemisphere' }, 3, 3],
  32: [{ zh: '南半球冬季', en: 'winter of the southern hemisphere' }, 6, 3],
  37: [{ zh: '前四个月', en: 'first third of a year' }, 1, 4],
  38: [{ zh: '中间四个月', en: 'second third of a year' }, 5, 4],
  39: [{ zh: '后四个月', en: 'last third of a year' }, 9, 4],
};
/**
 * Recognises EDTF that is valid and that this archive does not use: sub-year codes 25–32 and 37–39, seasons and
 * quarters as ends of an interval, and a decade, century or part of a year that is approximate or uncertain.
 * @returns null for every other text, valid or not
 */
export function findUnusedForm(text: string): UnusedForm | null {
  const code = /^(\d{4})-(2[5-9]|3[0-2]|3[7-9])[~?%]?$/.exec(text);
  const named = code && UNUSED_CODES[Number(code[2])];
  if (code && named) {
    const [name, first, months] = named;
    return { kind: 'code', code: code[2] ?? '', name, months: monthsOf(Number(code[1]), first, months) };
  }
  const ends = text.split('/');
  if (ends.length === 2 && ends.some((end) => /^\d{4}-(?:2[1-9]|3\d|4[01])[~?%]?$/.test(end))) {
    const [start = '', end = ''] = ends.map((side, index) => endMonth(side, index === 0));
    return { kind: 'end', months: `${start}/${end}` };
  }
  const loose = /^(\d{3}X|\d\dXX|\d{4}-(?:2[1-4]|3[3-6]|4[01]))[~?%]$/.exec(text);
  if (loose?.[1] !== undefined) return { kind: 'loose', plain: loose[1], example: example(loose[1]) };
  return null;
}

function monthsOf(year: number, first: number, months: number): string {
  const last = first + months - 1;
  const end = last > 12 ? `${pad(year + 1, 4)}-${pad(last - 12, 2)}` : `${pad(year, 4)}-${pad(last, 2)}`;
  return `${pad(year, 4)}-${pad(first, 2)}/${end}`;
}

// The month an end of an interval comes to; other ends stay.
function endMonth(end: string, isStart: boolean): string {
  const match = /^(\d{4})-(2[1-9]|3\d|4[01])([~?%]?)$/.exec(end);
  const code = Number(match?.[2]);
  const [first, months] = DIVISION_MONTHS[code] ?? UNUSED_CODES[code]?.slice(1).map(Number) ?? [];
  if (!match || first === undefined || months === undefined) return end;
  const span = monthsOf(Number(match[1]), first, months).split('/');
  return `${span[isStart ? 0 : 1]}${match[3]}`;
}

function example(form: string): string {
  const low = form.replaceAll('X', '0');
  const high = form.replaceAll('X', '9');
  if (form.includes('X')) return `${low}~/${high}~`;
  const [year = '', code = ''] = form.split('-');
  const [first = 1, months = 12] = DIVISION_MONTHS[Number(code)] ?? [];
  return `${monthsOf(Number(year), first, months).replace('/', '~/')}~`;
}
