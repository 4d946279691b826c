import { suggestEdtf } from '../../../dates/suggest-edtf.ts';
import { plainTyped } from './plain-typed.ts';

/** How an editor says when: the choices of a date field, in order. */
export const DATE_KINDS = {
  exact: '就是这一天、月或年',
  about: '大约',
  uncertain: '存疑',
  interval: '一个时段',
  unknown: '不知道（不写）',
  other: '其他写法（EDTF）',
} as const;
export type DateKind = keyof typeof DATE_KINDS;

/** A date as a form shows it. */
export interface FormDate {
  readonly kind: DateKind;
  /** The day, month or year; the first one of a period. */
  readonly from: string;
  /** The last one of a period; empty for one that is open. */
  readonly to: string;
}

const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/;
const ENDS: Readonly<Partial<Record<DateKind, string>>> = { about: '~', uncertain: '?' };

/** Shows an EDTF date by the choice that says it; what no choice says is shown as it is written. */
export function readFormDate(edtf: string): FormDate {
  if (edtf === '') return { kind: 'unknown', from: '', to: '' };
  const [from = '', to, ...more] = edtf.split('/');
  const isEnd = (text: string) => text === '' || text === '..' || PLAIN.test(text);
  if (to !== undefined && more.length === 0 && isEnd(from) && isEnd(to))
    return { kind: 'interval', from: closed(from), to: closed(to) };
  if (PLAIN.test(edtf)) return { kind: 'exact', from: edtf, to: '' };
  const kind = (['about', 'uncertain'] as const).find((one) => edtf.endsWith(ENDS[one] ?? ' '));
  const core = edtf.slice(0, -1);
  return kind && PLAIN.test(core) ? { kind, from: core, to: '' } : { kind: 'other', from: edtf, to: '' };
}

/**
 * The EDTF of what an editor chose and typed; dates may be typed as people write them (2016年12月9日, 2016.12.9), as a
 * file has them ("2016-12-09") and in full width.
 * @returns an empty text for an unknown date, and what was typed where it is no date.
 */
export function writeFormDate({ kind, from, to }: FormDate): string {
  if (kind === 'unknown') return '';
  if (kind === 'other') return from.trim();
  const start = plainDate(from);
  if (kind === 'interval') {
    const end = plainDate(to);
    return start === '' && end === '' ? '' : `${start || '..'}/${end || '..'}`;
  }
  const end = ENDS[kind];
  // Who chose “about” may have typed it as well.
  return start === '' || !end ? start : `${start.replace(/[~?]$/, '')}${end}`;
}

function closed(end: string): string {
  return end === '..' ? '' : end;
}

function plainDate(text: string): string {
  const typed = plainTyped(text);
  if (typed === '') return '';
  return PLAIN.test(typed) ? typed : (suggestEdtf(typed) ?? text.trim());
}
