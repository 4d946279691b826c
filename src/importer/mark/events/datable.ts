import { edtfBounds } from '../../../dates/edtf-bounds.ts';
import type { DateMention } from '../../../dates/find/date-mention.ts';
import { isCompared } from '../../../dates/find/licence.ts';
import { isDeadline } from '../../../dates/find/tense.ts';
import { clauseAround } from '../../../hanzi/sentence.ts';
import { isBackground } from './background.ts';
import { isInTitle } from './clauses.ts';
import { PUT_OFF } from './event-status.ts';
import { REASON } from './find-triggers.ts';

/** Goes on from the years of a plan or a cycle: 2018—2020年创建周期, 2014—2025年的总体规划. */
const PERIOD_NAME = /^(?:的|年?度|间|为|是|[^,。;]{0,24}(?:规划|方案|计划|周期|纲要))/;

/**
 * Whether a date can be that of an event: not a limit, an open period, the day of a report, within a title, or what
 * something is compared with.
 */
export function canDateEvent({ edtf, start, end }: DateMention, folded: string): boolean {
  const { precision, from, to } = edtfBounds(edtf);
  const sentence = clauseAround(folded, start);
  const before = folded.slice(sentence.start, start);
  const after = folded.slice(end, sentence.end);
  if (isDeadline(after.slice(0, 6)) || isBackground(before, after, precision === 'year')) return false;
  if (isInTitle(folded, sentence.start, start) || isCompared(before, after)) return false;
  // 因6月暗访失分,…: the date of a reason; but 因…于6月被撤销 is told.
  if (REASON.test(before.split(',').at(-1) ?? '') && !PUT_OFF.test(before) && !/^[^,]{0,20}被/.test(after))
    return false;
  // 2014—2025年的总体规划: years name a period, they date nothing.
  if (/^\d{4}\/\d{4}$/.test(edtf) && PERIOD_NAME.test(after)) return false;
  if (precision === 'year') return /年(?:前后|左右)?$/.test(folded.slice(start, end));
  return (
    precision !== 'range' ||
    (from !== null && to !== null) ||
    (edtf.startsWith('XXXX') && !edtf.includes('..'))
  );
}

/**
 * Whether a wider time does not end the search for the event of a finer date, because it stands in a name
 * (2017年测评工作会, 2021—2023年创建周期, 第一季度讲评会).
 */
export function isInName(other: DateMention, mention: DateMention, quiet: string): boolean {
  if (isYear(mention)) return false;
  if (isYear(other)) return true;
  const isHead = /[,;。:]\s?$/.test(quiet.slice(Math.max(0, other.start - 2), other.start));
  // 7月28日,八一前夕,…: the other only says what day that is.
  if (isHead && other.start <= mention.end + 2 && /^[,;]/.test(quiet.slice(other.end, other.end + 1)))
    return true;
  // 9月29日,中秋、国庆节前市场检查中: the days about a festival name the occasion.
  if (isHead && other.start <= mention.end + 2 && other.edtf.endsWith('~')) return true;
  return !isHead && spanOf(other) > spanOf(mention);
}

// Days from first to last; nothing is wider than what has no bounds.
function spanOf({ edtf }: DateMention): number {
  const { from, to } = edtfBounds(edtf);
  return from === null || to === null ? Number.POSITIVE_INFINITY : Date.parse(to) - Date.parse(from);
}

/** Whether a date is a whole year. */
export function isYear({ edtf }: DateMention): boolean {
  return edtfBounds(edtf).precision === 'year';
}

/** Whether a date is a day, or runs from day to day. */
export function isDay({ edtf }: DateMention): boolean {
  return /^[\dX]{4}-\d\d-\d\d/.test(edtf);
}

/** Whether a date is a day or a month, or runs from one to another: no quarter, no season, no year. */
export function isDayOrMonth({ edtf }: DateMention): boolean {
  return /^[\dX]{4}-(?:0\d|1[0-2])/.test(edtf);
}

/** Whether a wider time stands in the subject of what a finer one dates: 2016年年末考察将于本周四启动. */
export function isInSubject(mention: DateMention, next: DateMention | undefined, quiet: string): boolean {
  if (!next || spanOf(next) >= spanOf(mention)) return false;
  const between = quiet.slice(mention.end, next.start);
  return !/[,;。:]/.test(between) && /(?:将|定|拟|已)?[于在]$/.test(between);
}
