import type { FoundExpression } from './date-expression.ts';
import type { ResolvedDate } from './date-mention.ts';

/** 约 by itself ends other words too: 公约, 预约, 节约. */
const BEFORE = /(?:大约|大概|大致|约莫|(?<![一-龥])约|(?<=[在于是从自])约)[在于是从自]?$/;
/** 5月1日前后两次 counts, and 左右两侧 are sides. */
const BEHIND = /(?:左右(?![两侧边邻岸])|前后(?![〇一二两三四五六七八九十几数\d多历共总仅只不相对呼]))/y;
/** Longest words of doubt before a date. */
const LONGEST = 4;

const KINDS: ReadonlySet<FoundExpression['expression']['kind']> = new Set([
  'calendar',
  'fixed',
  'bare-day',
  'range',
  'since',
]);

/** Takes the words into a date that call it about right: 大约在2008年, 5月10日左右, 2008年前后. */
export function takeAbout(found: readonly FoundExpression[], folded: string): FoundExpression[] {
  return found.map((item) => {
    if (!KINDS.has(item.expression.kind)) return item;
    BEHIND.lastIndex = item.end;
    if (BEHIND.test(folded)) return { ...item, end: BEHIND.lastIndex, about: 'end' };
    const before = BEFORE.exec(folded.slice(Math.max(0, item.start - LONGEST), item.start))?.[0];
    return before === undefined ? item : { ...item, start: item.start - before.length, about: 'start' };
  });
}

const PLAIN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

/** A date with the doubt that its words state. EDTF has no such sign for a part of a year or an unknown year. */
export function withAbout(date: ResolvedDate, about: FoundExpression['about']): ResolvedDate {
  if (about === undefined) return date;
  const ends = date.edtf.split('/');
  const at = about === 'start' ? 0 : ends.length - 1;
  return { ...date, edtf: ends.map((end, i) => (i === at && PLAIN.test(end) ? `${end}~` : end)).join('/') };
}
