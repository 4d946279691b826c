import type { DateText } from './date-expression.ts';

// What makes a number before 日 a count: 为期15日, 连续10日, 每满30日, 第3日, 不少于30日, 公示5日.
const COUNTING =
  /(?:[每满用第几约近共只需限逾超达余数多少足低高短长]|(?:期|时间|限)为|为期|历时|连续|持续|至少|最多|最长|延长|提前|推迟|延期|过去|未来|今后|[停歇放补休]|拘留|公示期?|工期|假期|期限|周期|时限|不足|不少于|不超过|不低于|再过|还有|还剩|仅剩|只有|一连|头|前|后)$/;
const COUNTED =
  /^(?:内|之内|以内|以上|以下|左右|有余|游|均(?![为由在有已须])|产|龄|制|行(?!至)|(?:的)?时间|为限|为期|不等|[之以]后|后(?![,续])|之久|一[次轮个]|[前](?!后|往|来|夕))/;
/** Numbers of houses, lines and papers: 3号楼. */
const NUMBERED =
  /^[楼院线门文令机台桥路店馆栋井岗亭]|^(?:公[路告]|点位|地块|车[间位]|会议室|通告|决定|命令|文件|提案|议案|选手|病[房区人])/;

// 工期15日至17日, 3日至5日内: what counts one end counts the other.
const RANGE_BEFORE = /\d{1,2}[日天号]? ?(?:[至到、和及与]|[—~-]{1,2}) ?$/;
const RANGE_AFTER = /^(?: ?(?:[至到、和及与]|[—~-]{1,2}) ?\d{1,3}[日天号])+/;

/** How far on either side the counting words may stand. */
const REACH = 16;

/**
 * Whether a number with 日 or 号 counts days or numbers things and names no day of the month. News writes days alone
 * (市卫生局18日透露), so a number in figures is a day unless the words beside it say otherwise.
 * @param start offset of the number
 * @param end offset behind 日 or 号
 */
export function isCountOfDays(
  { open, boundaries }: DateText,
  start: number,
  end: number,
  unit: string,
): boolean {
  const after = open.slice(end, end + REACH).replace(RANGE_AFTER, '');
  if (COUNTED.test(after) || (unit === '号' && NUMBERED.test(after))) return true;
  const from = Math.max(0, start - REACH);
  const counting = COUNTING.exec(open.slice(from, start).replace(RANGE_BEFORE, '').replace(/\($/, ''));
  // 附近27日, 北约15日: the end of another word does not count.
  return counting !== null && boundaries.isBoundary(from + counting.index);
}
