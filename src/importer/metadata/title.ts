import { countHan } from '../../hanzi/letters.ts';
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
  if (han < 3 || length > 90) return 0;
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
export function stripSiteFromTitle(title: string): string {
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
