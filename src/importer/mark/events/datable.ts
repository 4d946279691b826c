import { edtfBounds } from '../../../dates/edtf-bounds.ts';
import type { DateMention } from '../../../dates/find/date-mention.ts';
import { isCompared } from '../../../dates/find/licence.ts';
import { isDeadline } from '../../../dates/find/tense.ts';
import { clauseAround } from '../../../hanzi/sentence.ts';
import { isInTitle } from './clauses.ts';
import { REASON } from './match-trigger.ts';

/** A limit within the day: 12月7日下班前. */
const DAY_END =
  /^(?:下班|中午|午夜|当天|晚上?|[上下]午)?(?:\d{1,2}(?:[时点]|:\d{2}))?(?:下班)?(?:之前|以前|前(?![往来夕后期]))/;

/** The day something was said, not the day it happened: 18日通报, 5月18日从创建办获悉. */
const SAID =
  /^(?:[上下]午|晚)?,?(?:(?:本报|本台)?记者)?(?:报道|讯|电(?![影视动])|消息|透露|披露|[称说](?![号])|表示|介绍|获悉|了解到|通报(?!批评)[,:]|(?:从|在|向)[^,。;]{0,24}(?:获悉|了解到|透露|表示))/;

/** Makes one date, stated, of a word and the date beside it: 昨天(5月18日). */
export function joinExplained(mentions: readonly DateMention[], text: string): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const isPair = last?.edtf === mention.edtf && /^[(（]$/.test(text.slice(last.end, mention.start));
    if (!last || !isPair) {
      joined.push(mention);
      continue;
    }
    const { start } = last;
    const end = mention.end + (/[)）]/.test(text.charAt(mention.end)) ? 1 : 0);
    const basis = last.basis === 'stated' ? last.basis : mention.basis;
    joined[joined.length - 1] = { edtf: mention.edtf, basis, quote: text.slice(start, end), start, end };
  }
  return joined;
}

/**
 * Whether a date can be that of an event: not a limit, an open period, the day of a report, within a title, or what
 * something is compared with.
 */
export function canDateEvent({ edtf, start, end }: DateMention, folded: string): boolean {
  const { precision, from, to } = edtfBounds(edtf);
  const sentence = clauseAround(folded, start);
  const after = folded.slice(end, sentence.end);
  // 截至7月: the day of a count.
  if (/截[至止]到?$/.test(folded.slice(sentence.start, start))) return false;
  // 自2016年启动创卫以来: an open period; 2014年印发的原办法废止: what ends.
  if (
    /^[^,。;]{0,30}以来/.test(after) ||
    /^[^,。;]{0,12}的[^,。;]{0,30}(?:废止|失效|不再执行|停止执行)/.test(after)
  )
    return false;
  // 通报了5月份暗访情况: the date of what is told about.
  if (
    /^[^,。;]{0,12}(?:情况|结果|成绩|排名|得分|数据)/.test(after) &&
    /(?:通报|公布|反馈|分析|汇报|介绍)了?[^,。;]{0,4}$/.test(folded.slice(sentence.start, start))
  )
    return false;
  if (isDeadline(after.slice(0, 6)) || DAY_END.test(after) || SAID.test(after)) return false;
  if (isInTitle(folded, sentence.start, start)) return false;
  const own = folded.slice(sentence.start, start).split(',').at(-1) ?? '';
  // 因6月暗访失分,…: the date of a reason; but 因…于6月被撤销 is told.
  if (REASON.test(own) && !/^[^,]{0,20}被/.test(after)) return false;
  if (isCompared(folded.slice(sentence.start, start), after)) return false;
  // …的通知(2017年10月27日): the date of a paper.
  if (/的(?:通知|意见|函|公告|通报|报告|请示|批复)\($/.test(folded.slice(sentence.start, start)))
    return false;
  // 2014—2025年的总体规划: years name a period, they date nothing.
  if (/^\d{4}\/\d{4}$/.test(edtf)) return false;
  if (precision === 'year') return folded.charAt(end - 1) === '年';
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
