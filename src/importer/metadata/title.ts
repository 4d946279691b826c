import { countHan } from '../../hanzi/letters.ts';
import { readWordBoundaries } from '../../hanzi/word-boundaries.ts';
import type { Line } from '../decode/line.ts';

/** Words that titles of this coverage hold. */
const TOPIC =
  /创建|创文|创卫|创城|文明|卫生|园林|双拥|模范|会议|大会|讲话|工作|通知|方案|推进|部署|动员|督查|检查|整治|志愿|测评|复查|市民|城市|召开|开展/;
const ENDS_AS_TITLE =
  /(?:讲话|致辞|发言|通知|通告|公告|方案|意见|总结|汇报|报告|会|大会|推进会|侧记|纪实|综述|倡议书|公开信)[)）》”"]?$/;
const NUMBERED = /^(?:[(（]?[一二三四五六七八九十]+[)）、.．]|\d+[.、．])/;
const SALUTATION = /[:：]$/;
/** Short words side by side: a row of a menu. */
const ROW = /^(?:[^\s|｜]{2,6}[\s|｜]+){2,}[^\s|｜]{2,6}$/;

/** The number of a bulletin: 第7期（总第112期）, 2019年第3期. */
const ISSUE =
  /^[（(]?(?:\d{4}年?)?\s*(?:总?第\s*[\d〇一二三四五六七八九十百]+\s*期\s*[（(]?\s*)+[）)]?(?:\s*[（(]?总第?\s*\d+\s*期[）)]?)?$/u;

const BULLETIN = /(?:简报|快报|信息|动态|专报|通讯|专刊|简讯|情况)$/u;

/** True for the name of a bulletin above its number: it heads every issue, and is no title of what is in this one. */
export function isMasthead(text: string, below: string): boolean {
  return BULLETIN.test(text.trim()) && ISSUE.test(below.trim());
}

/** A line that might be the title: how many lines stand between it and the metadata line below it, if any. */
export interface TitleCandidate {
  readonly line: Line;
  /** Lines from it down to the next metadata line, 1 for the very next; null when none follows. */
  readonly toMetadata: number | null;
}

/**
 * Chooses the title among the plain lines above the text.
 * @returns undefined when no line can be one.
 */
export function chooseTitle(candidates: readonly TitleCandidate[]): Line | undefined {
  let best: { line: Line; score: number } | undefined;
  for (const candidate of candidates) {
    const score = scoreTitle(candidate);
    if (score > 0 && (!best || score > best.score)) best = { line: candidate.line, score };
  }
  return best?.line;
}

function scoreTitle({ line, toMetadata }: TitleCandidate): number {
  const text = line.text.trim();
  const length = [...text].length;
  const han = countHan(text);
  if (han < 3 || length > 90 || ISSUE.test(text)) return 0;
  let score = 1;
  if (length >= 8 && length <= 50) score += 3;
  if (TOPIC.test(text)) score += 2;
  if (ENDS_AS_TITLE.test(text)) score += 2;
  if (toMetadata !== null) score += toMetadata === 1 ? 5 : toMetadata <= 3 ? 3 : 1;
  if (NUMBERED.test(text)) score -= 6;
  if (SALUTATION.test(text)) score -= 8;
  if (ROW.test(text)) score -= 6;
  if (/^——|^--/.test(text)) score -= 5;
  if (/。$/.test(text)) score -= 4;
  if (/[，,].*[，,].*[，,]/.test(text)) score -= 2;
  return score;
}

/** A title no longer than this is set in two lines. */
const LONGEST_BROKEN = 60;
/** Words with which no title ends: 关于…的, 创建. */
const LEFT_OPEN = /(?:[的和与及在为对向把以将、，：“《（]|关于|推进|开展|召开|举行|举办|创建|荣获|获得)$/u;
/** The rest of a title, which is none of its own. */
const REST_OF_TITLE =
  /^\p{Script=Han}{0,10}(?:讲话|致辞|发言|通知|通告|公告|方案|意见|总结|汇报|报告|大会|推进会|动员会|现场会|座谈会|会议|侧记|纪实|综述)$/u;
const OPEN_QUOTE = /[“《（][^”》）]*$/u;

/** True for two lines that are one title, by their words: the first leaves off, and the second has no beginning. */
export function isBrokenTitle(first: string, second: string): boolean {
  const [upper, lower] = [first.trim(), second.trim()];
  if (countHan(upper) < 6 || countHan(lower) < 2 || upper.length + lower.length > LONGEST_BROKEN)
    return false;
  if (/[。！？；：:!?]$/.test(upper) || /[。；：:]$/.test(lower) || NUMBERED.test(lower) || isSubtitle(lower))
    return false;
  if (LEFT_OPEN.test(upper) || OPEN_QUOTE.test(upper)) return true;
  if (!ENDS_AS_TITLE.test(upper) && REST_OF_TITLE.test(lower)) return true;
  return readWordBoundaries(upper + lower).isTorn(upper.length, upper.length + lower.length);
}

/** A second line of the title: `——某区创建工作侧记`. */
export function isSubtitle(text: string): boolean {
  return /^(?:——|--|—|――|－－)\s*\S{3,60}$/.test(text.trim()) && !/[。；]$/.test(text.trim());
}

/** What parts the names in a page's title. A dash parts only a site from the rest: titles have their own. */
const PARTED =
  /\s*[_|｜]\s*|\s+[-–—·»›<]\s+|\s*--\s*|-(?=[^-]{2,16}(?:网|在线|门户|网站|平台)$)|(?<!—)—(?=[^—]{2,16}(?:网|在线|门户|网站)$)/;
/** 首页>新闻>某文: the way down to the page. */
const WAY_DOWN = /^(?:网站)?首页\s*[>＞»›]/;
/** A name that is no title: 某新闻网. */
const SITE = /^\S{1,10}(?:网|在线|门户|网站|日报|晚报)$/u;
/** 某新闻网-某文: the site stands before. */
const SITE_FIRST = /^\S{1,8}(?:新闻网|文明网|政府网|信息网|日报|晚报|在线)\s*[-—–]\s*(?=\S{8})/u;
/** 某文-部门动态-某市某局: two names behind the title, the last that of an office. */
const OF_OFFICE = /^(.{8,}?)-[^-]{2,8}-[^-]{3,16}[局委办府院厅部网]$/u;
/** 创文一线|某文: a column that belongs to the title. */
const LONGEST_COLUMN = 6;
const NO_TITLE_END = /[网局委办府站社台报心]$/u;

/** Takes the name of the site off a page's `<title>`: `某文_某某网`, `某某网_某文`, `首页>新闻>某文` → `某文`. */
export function stripSiteFromTitle(printed: string): string {
  // A run of blanks would be tried from each of them.
  const title = printed.replace(/(\s)\s+/g, '$1');
  if (WAY_DOWN.test(title))
    return (
      title
        .split(/\s*[>＞»›]\s*/)
        .at(-1)
        ?.trim() || title.trim()
    );
  const parts = title.split(PARTED).filter((part) => part !== '');
  const [first = title, next = ''] = parts;
  if (parts.length === 1) return (OF_OFFICE.exec(first)?.[1] ?? first.replace(SITE_FIRST, '')).trim();
  if (SITE.test(first.trim()) && next.length > first.length && !SITE.test(next)) return next.trim();
  const isColumn =
    parts.length === 2 &&
    /[|｜]/.test(title) &&
    first.length <= LONGEST_COLUMN &&
    next.length > first.length + 2 &&
    !NO_TITLE_END.test(next.trim());
  return isColumn ? title.trim() : first.trim();
}
