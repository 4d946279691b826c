import type { FoundExpression } from './date-expression.ts';

/**
 * How far a date lends its year to dates without one: to its paragraph when it frames it (2016年,…; 早在2016年7月,…;
 * 改造于去年3月启动), to its sentence when it stands in the story, to nothing when it only compares or names.
 */
export type Licence = 'paragraph' | 'sentence' | 'none';

const COMPARED_BEFORE = /(?:(?<![评正])比|较|相对于?|[高低多少大小优好强]于|超过|不如|不及)["“《]?$/;
/** Goals and papers that are named by a year: 到2019年, 按照2016年的规矩. */
const NAMED_BEFORE = /(?:到|按照|根据|依据|依照|参照|对照|沿用|按)["“《]?$/;
const COMPARED_AFTER =
  /^(?:(?:全年|整年|一年)|[^,。;]{0,4}(?:同期|同比|相比|持平|水平|前水平)|的[^,。;]{0,6}(?:同期|水平|基础)|版|之前|以前|前(?![后往来夕]))/;
/** Words that may open a sentence before the date that frames it. */
const OPENING =
  /^(?:["“('\s]|早在|还在|就在|[在于自从当而但到至]|其中|此外|此前|随后|后来|据悉|据了解|据介绍|原来|[一二三四五六七八九十]+是|[一二三四五六七八九十\d]+[、.]|\([一二三四五六七八九十\d]+\)|,|:)*$/;
/** Subject and preposition of a main clause: 小区改造于去年3月启动. */
const SUBJECT = /^[^,。;:]{1,16}[于在自从]$/;

/**
 * The licence of a date by its place in the sentence.
 * @param quote the words of the date
 * @param before folded text of the sentence up to the date
 * @param after folded text of the sentence from the end of the date
 */
export function licenceOf(
  { expression }: FoundExpression,
  quote: string,
  before: string,
  after: string,
): Licence {
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return 'none';
  if (NAMED_BEFORE.test(before) || isCompared(before, after)) return 'none';
  if (quote.endsWith('度')) return 'none';
  const isYear =
    expression.kind === 'calendar' && expression.words.month === null && expression.words.monthShift === null;
  const describes = /^[^,。;:]{0,16}?的(?![^,。;:]{0,4}[,。;:]?$)/.test(after) || /^的/.test(after);
  if (isYear && describes) return 'none';
  if (describes) return 'sentence';
  // 公司成立于2005年: a year alone after the subject is background.
  return OPENING.test(before) || (!isYear && SUBJECT.test(before)) ? 'paragraph' : 'sentence';
}

/** Whether a date is only what something is compared with: 比去年, 与2016年相比, 去年同期. */
export function isCompared(before: string, after: string): boolean {
  if (COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after)) return true;
  return /[同与跟和]$/.test(before) && /^[^,。;]{0,8}(?:相比|对比|持平)/.test(after);
}
