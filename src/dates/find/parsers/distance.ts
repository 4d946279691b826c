import { parseChineseNumber } from '../chinese-number.ts';
import type { DateParser, DistanceUnit } from '../date-expression.ts';

const NUMBER =
  '(?<amount>[1-9]\\d{0,2}|[一二三四五六七八九两]?十[一二三四五六七八九]?|[一二三四五六七八九两]|半)';
const UNIT = '(?<unit>天|日|个?(?:星期|礼拜)|周(?!年|岁)|个月|年)';
const UNITS: Readonly<Record<string, DistanceUnit>> = { 天: 'day', 日: 'day', 周: 'week', 年: 'year' };
/** What may stand before 三年后 where it is counted from now or from a date before it, and not from its own clause. */
const FREE =
  /(?:^|[,。;:!?、\s“"(\n\ue000]|[于在从将再过又仅才约近会到至的了]|大约|短短|时隔|事隔|仅仅|预计|计划|直到|但是?|而|并)$/;

/**
 * A distance in time: ahead when the clause counts down (`距测评只有10天左右`, `倒计时30天`, `30天倒计时`) or says 后
 * (`十天后`), back when it says 前 (`三天前`, `两日前`, `一年前的今天`). A duration is none: `用10天时间`, `10天内`,
 * `提前3天`. After what its clause tells (`摘牌三年后`) it hangs on that.
 */
export const distance: DateParser = {
  name: 'distance',
  pattern: new RegExp(
    `(?<countdown>[距离](?!今)[^,。;!?\\n]{0,24}?|倒计时|再过|再有|(?:还有|只有|仅有)短短|剩余时间|进入最后|(?=还有|还剩|仅剩|只剩))?(?<lead>(?:(?:只|仅|还|尚)(?:有|剩下?|余)|仅剩|还剩|剩下){0,3})(?<about>不足|不到|约|近|大约)?(?<![\\d.第十百千万一二三四五六七八九两几月])${NUMBER} ?(?<vague>多|余|来)?${UNIT}(?<half>半)?(?<loose>左右|上下)?(?<side>之?[前后]|以[前后]|的?倒计时)?(?<sameDay>的今天)?`,
    'g',
  ),
  read(match, { open, boundaries }) {
    const groups = match.groups ?? {};
    const { amount = '', unit = '', lead = '', countdown, vague, side, sameDay } = groups;
    const end = match.index + match[0].length;
    const back = side?.endsWith('前') ?? false;
    if (countdown === undefined && side === undefined) return null;
    const start =
      match.index + (/^[倒再]/.test(countdown ?? '') ? 0 : (countdown?.length ?? 0)) + lead.length;
    if (side !== undefined && isMisread(open, match.index, end)) return null;
    if (!back && ALLOWED.test(open.slice(end, end + 8))) return null;
    if (side !== undefined && boundaries.isTorn(start, end)) return null;
    // 10日前 is a deadline on the tenth; 两日前 is two days ago.
    if (back && unit === '日' && !/^[两三四五六七八九]$/.test(amount)) return null;
    if (vague !== undefined && unit === '年') return null;
    const count = countOf(amount, unit, groups['half'] !== undefined);
    if (count === null || (countdown !== undefined && back)) return null;
    const { value, unit: kind } = count;
    if (sameDay !== undefined && (kind !== 'year' || side === undefined)) return null;
    const after = countdown === undefined && !back;
    return {
      start,
      end,
      expression: {
        kind: 'distance',
        amount: back ? -value : value,
        unit: sameDay ? 'anniversary' : kind,
        approximate: [vague, groups['loose'], groups['about']].some((mark) => mark !== undefined),
        after,
        dependent: after && !FREE.test(open.slice(Math.max(0, match.index - 2), match.index)),
      },
    };
  },
};

// 半年 is six months and 一年半 eighteen; other halves are too vague to count.
function countOf(amount: string, unit: string, half: boolean): { value: number; unit: DistanceUnit } | null {
  if (amount === '半') return unit === '年' && !half ? { value: 6, unit: 'month' } : null;
  const value = parseChineseNumber(amount);
  if (value === null || value < 1) return null;
  if (half) return unit === '年' ? { value: value * 12 + 6, unit: 'month' } : null;
  return { value, unit: UNITS[unit.slice(-1)] ?? (unit.endsWith('月') ? 'month' : 'week') };
}

/** A rule of what may be done then, and no day: 三个月后才能再申请. */
const ALLOWED = /^[^,。;]{0,4}(?:才能|才可|方可|方能|可再|可重新|不得)/;

function isMisread(open: string, start: number, end: number): boolean {
  const before = open.slice(Math.max(0, start - 2), start);
  return /提$|提早$|每|前|第$|[月年周]$/.test(before) || /^[者排十年]/.test(open.slice(end, end + 1));
}
