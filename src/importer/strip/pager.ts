/** What a pager says of an article that its site splits over several pages. */
export interface Pager {
  /** How many pages there are; undefined where it only leads on. */
  readonly pages?: number;
  /** Which of them this is. */
  readonly page?: number;
}

const NUMBER = '\\d{1,3}';
const OPEN = '[\\[【(（〔<《‹«]';
const CLOSE = '[\\]】)）〕>》›»]';
/** A step within an article; 上一篇 and 下一篇 step from one article to another. */
const STEP = '[上前下后]一?页';
const COUNT = `(?:共|分)\\s*[:：]?\\s*${NUMBER}\\s*页`;
const SHARE = `页[次码数]|${NUMBER}\\s*/\\s*${NUMBER}\\s*页`;
/** No two alternatives begin alike, so that a line can be read in one way only and is read in no time. */
const PIECE = `${STEP}|首页|尾页|末页|最[后末]|余下|阅读|显示|全文|本[页文]|当前|目前|跳转|转到|[总共分第在为一到]|页[次码数]?|GO|\\d|${OPEN}|${CLOSE}|[\\s.…·|｜/,，、:：-]`;

/** A line of nothing but a pager: 上一页 1 2 3 下一页; 第1页 共3页; [1] [2] [3]. */
export const PAGER = new RegExp(
  `^(?!.*\\d{4})(?=.*(?:${STEP}|${COUNT}|${SHARE}|余下全文)|${OPEN}1${CLOSE}\\s*${OPEN}2${CLOSE})(?:${PIECE})+$`,
  'i',
);

/** The number of a page alone on its line, as it is where each link of a pager is a block. */
export const PAGE_NUMBER = new RegExp(`^${OPEN}?\\s*${NUMBER}\\s*${CLOSE}?$`);

/** Reads a pager; undefined for one that leads from a single page to nowhere. */
export function readPager(line: string): Pager | undefined {
  const pages = Math.max(1, ...readNumbers(line));
  const told = line.match(new RegExp(`第\\s*(${NUMBER})\\s*页|(${NUMBER})\\s*/\\s*${NUMBER}`));
  const page = Number(told?.[1] ?? told?.[2] ?? 0);
  if (pages > 1) return { pages, ...(page > 0 && page <= pages && { page }) };
  const isLeading = /下一?页|后一?页|余下全文/.test(line);
  return isLeading && !/\d/.test(line) ? {} : undefined;
}

function readNumbers(line: string): number[] {
  const total = line.match(new RegExp(`${COUNT}|/\\s*${NUMBER}`))?.[0];
  return (total ?? line).match(/\d+/g)?.map(Number) ?? [];
}
