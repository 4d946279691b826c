import { parseChineseNumber } from '../chinese-number.ts';
import type { DateParser, DistanceUnit } from '../date-expression.ts';

const NUMBER = '(?<amount>\\d{1,3}|[一二三四五六七八九两]?十[一二三四五六七八九]?|[一二三四五六七八九两]|半)';
const UNIT = '(?<unit>天|日|个?星期|周(?!年|岁)|个月|年)';
const UNITS: Readonly<Record<string, DistanceUnit>> = { 天: 'day', 日: 'day', 周: 'week', 年: 'year' };

/**
 * A distance in time: ahead when the clause counts down (`距测评只有10天左右`, `倒计时30天`, `30天倒计时`) or says 后
 * (`十天后`), back when it says 前 (`三天前`, `一年前的今天`). A duration is none: `用10天时间`, `10天内`, `提前3天`.
 */
export const distance: DateParser = {
  name: 'distance',
  pattern: new RegExp(
    `(?<countdown>[距离](?!今)[^,。;!?\\n]{0,24}?|倒计时|再过|再有|(?:还有|只有|仅有)短短|剩余时间|进入最后|(?=还有|还剩|仅剩|只剩))?(?<lead>(?:(?:只|仅|还|尚)(?:有|剩下?|余)|仅剩|还剩|剩下)*)(?<about>不足|不到|约|近|大约)?(?<![\\d.第十百千万一二三四五六七八九两几])${NUMBER} ?(?<vague>多|余|来)?${UNIT}(?<loose>左右|上下)?(?<side>之?[前后]|以[前后]|的?倒计时)?(?<sameDay>的今天)?`,
    'g',
  ),
  read(match, folded) {
    const {
      amount = '',
      unit = '',
      lead = '',
      countdown,
      vague,
      loose,
      side,
      about,
      sameDay,
    } = match.groups ?? {};
    const matchEnd = match.index + match[0].length;
    const back = side?.endsWith('前') ?? false;
    if (countdown === undefined && side === undefined) return null;
    if (side !== undefined && isMisread(folded, match.index, matchEnd)) return null;
    // 10日前 is a deadline on the tenth.
    if ((vague !== undefined && unit === '年') || (back && unit === '日')) return null;
    const value = amount === '半' ? null : parseChineseNumber(amount);
    if (value === null || value < 1 || (countdown !== undefined && back)) return null;
    const approximate = [vague, loose, about].some((mark) => mark !== undefined);
    const start =
      match.index + (/^[倒再]/.test(countdown ?? '') ? 0 : (countdown?.length ?? 0)) + lead.length;
    const kind = UNITS[unit.slice(-1)] ?? (unit.endsWith('月') ? 'month' : 'week');
    if (sameDay !== undefined && (kind !== 'year' || side === undefined)) return null;
    const signed = back ? -value : value;
    return {
      start,
      end: matchEnd,
      expression: {
        kind: 'distance',
        amount: signed,
        unit: sameDay ? 'anniversary' : kind,
        approximate,
        after: countdown === undefined && !back,
      },
    };
  },
};

function isMisread(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 2), start);
  return /提$|提早$|每|前|第$|[月年周]$/.test(before) || /^[者排十年]/.test(folded.slice(end, end + 1));
}
