import { lettersOnly } from '../../hanzi/letters.ts';
import { isMediumName } from './media-names.ts';

/** A name that ends as names of sites do. */
const NAME =
  '[\\p{Script=Han}A-Za-z0-9·.]{1,16}?(?:网|在线|论坛|热线|门户|信息港|门户网站|官方网站|网站|之窗|日报|晚报|时报)';
const GENERIC =
  /^(?:首页|主页|网站首页|中国政府网|本网|本站|官网|互联网|移动互联网|物联网|网|万维网|某某网|局域网|政务网|门户网|门户网站|网站|顶部|列表|上一页|新闻|新闻网|论坛|热线|社区|客户端|移动客户端|日报|晚报|数字报|手机报|技术支持.*|打印(?:本页|本文|预览|文章|页面|版)?)$/;
/** Who owns a site is not what it is called. */
const COMPANY = /(?:公司|集团|传播|研究院|编辑部|办公室|宣传部)$/;
/** What stands before a name and is no part of it. */
const CALLS =
  /^(?:欢迎(?:来到|访问|光临)|关注|关于|下载|访问|登录|登陆|返回|回到|进入|打开|收藏|本文来自|来自|所有|版权归|版权所有|我的|由)+/;

/** Names stand at the beginning of legal lines and bars; what lies further on is not searched. */
const LONGEST = 400;

/** A way in which pages name their own site: what it captures, and what it weighs as evidence. */
interface Shape {
  readonly pattern: RegExp;
  readonly weight: number;
}

const SHAPES: readonly Shape[] = [
  {
    weight: 3,
    pattern: new RegExp(
      `(?:Copyright|版权所有|©|&copy;)[\\s©:：]*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?\\s*(${NAME})(?!\\p{Script=Han})`,
      'iu',
    ),
  },
  {
    weight: 2,
    pattern:
      /(?:©|Copyright)[\s©:：]*\d{4}(?:\s*[-–]\s*\d{4})?\s*([\p{Script=Han}A-Za-z]{0,8}\p{Script=Han}[\p{Script=Han}A-Za-z]{0,2})(?=\s+(?:All|版权|保留)|[,.，。]|$)/iu,
  },
  {
    weight: 1,
    pattern:
      /(?:©|Copyright)[\s©:：]*\d{4}(?:\s*[-–]\s*\d{4})?\s*([A-Za-z]{4,12})(?=\s+(?:All|版权|保留)|$)/iu,
  },
  { weight: 3, pattern: new RegExp(`^[^\\p{Script=Han}]*(${NAME})\\s*(?:版权所有|版权声明|版权归)`, 'iu') },
  { weight: 2, pattern: /^[^\p{L}\p{N}]*([\p{Script=Han}A-Za-z·]{2,20}?)\s*版权所有/u },
  {
    weight: 2,
    pattern: /(?:主办|主管)(?:单位)?\s*[:：]\s*([\p{Script=Han}A-Za-z]{4,24}?)(?=[\s\u3000|｜,，]|地址|$)/u,
  },
  {
    weight: 2,
    pattern:
      /版权所有\s*[:：]\s*(\p{Script=Han}{2,16}?(?:人民政府|委员会|网|报社|电视台|融媒体中心))(?!\p{Script=Han})/u,
  },
  { weight: 3, pattern: new RegExp(`位置\\s*[:：]\\s*(${NAME})\\s*[>»›]`, 'u') },
  { weight: 3, pattern: new RegExp(`^(${NAME})\\s*[>»›]`, 'u') },
  { weight: 3, pattern: new RegExp(`(${NAME})\\s*[(（]\\s*\\p{Script=Han}ICP`, 'u') },
  { weight: 2, pattern: new RegExp(`欢迎(?:来到|访问|光临)\\s*(${NAME})(?!\\p{Script=Han}|\\w)`, 'u') },
  { weight: 2, pattern: new RegExp(`^(${NAME})\\s*[—–\\-|_]+\\s*\\S{2,12}(?:门户|网站|平台|媒体)`, 'u') },
  // The site that cut a text names itself inside its own mark of omission.
  { weight: 4, pattern: new RegExp(`[(（]?(${NAME})\\s*https?://\\S*省略`, 'u') },
  {
    weight: 4,
    pattern: new RegExp(
      `省略\\s*\\d*\\s*字?[，,]?\\s*(?:正式会员|会员)?[^。]{0,6}?(${NAME})(?!\\p{Script=Han})`,
      'u',
    ),
  },
  {
    weight: 3,
    pattern:
      /^(?:点击)?(?:返回|回到)(?:首页)?([\p{Script=Han}A-Za-z]{2,10}?)(?:首页)?[，,\s]*(?:查看更多|>>|＞＞|$)/u,
  },
  { weight: 1, pattern: new RegExp(`^(${NAME})(?:欢迎您)?[！!]?$`, 'u') },
];

/** Evidence of the name of the site. */
export interface SiteEvidence {
  /** The lines that were dropped, in the Simplified copy, with their print. */
  readonly lines: readonly { readonly text: string; readonly print: string; readonly linked: number }[];
  /** What the head calls the site. */
  readonly named?: string | undefined;
  /** The text of `<title>`, and the title that the page prints. */
  readonly pageTitle?: string | undefined;
  readonly title?: string | undefined;
  /** Makes a Simplified copy of printed words, unit for unit. */
  readonly read: (words: string) => string;
}

/**
 * The name of the site a page was saved from. All that names it is weighed together: the page's head, what stands
 * behind the title in `<title>`, bars, breadcrumbs and legal lines.
 * @returns undefined when nothing names it, or only a line of a menu.
 */
export function findSite({ lines, named, pageTitle, title, read }: SiteEvidence): string | undefined {
  const votes = new Map<string, { name: string; weight: number }>();
  const vote = (printed: string, weight: number) => {
    const name = printed.trim().replace(CALLS, '').trim();
    const key = keyOf(name);
    // 来源丨某报: 丨 is a character as good as any to a pattern, and no part of a name.
    if (name.includes('丨') || key.length < 2 || GENERIC.test(name) || COMPANY.test(name)) return;
    const standing = votes.get(key);
    votes.set(key, { name: standing?.name ?? name, weight: (standing?.weight ?? 0) + weight });
  };
  if (named) vote(named, 5);
  const behind = pageTitle === undefined ? [] : listTitleParts(pageTitle, title, read);
  for (const part of behind) vote(part.name, part.weight);
  for (const { pattern, weight } of SHAPES) {
    const found = new Set<string>();
    for (const { text, print, linked } of lines) {
      if (weight === 1 && linked > 0) continue;
      const match = pattern.exec(text.trim().slice(0, LONGEST));
      const name = match?.[1];
      if (!match || !name) continue;
      const at = text.indexOf(name);
      const printed = print.length === text.length ? print.slice(at, at + name.length) : name;
      if (!found.has(printed)) vote(printed, weight);
      found.add(printed);
    }
  }
  // What speaks for 某某 speaks for 某某网, where both are named.
  for (const [key, { weight }] of [...votes]) {
    const longer = [...votes].find(
      ([other, { name }]) =>
        other !== key && other.startsWith(key) && /(?:网|網)$/.test(name) && other.length <= key.length + 3,
    );
    if (longer) longer[1].weight += weight;
  }
  const [first] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  return first && first.weight > 0 ? first.name : undefined;
}

function keyOf(name: string): string {
  return lettersOnly(name)
    .replace(/(?:官方网站|门户网站|网站|首页|官网)$/, '')
    .toLowerCase();
}

/** Separators of the parts of a page's title; a blank alone parts words of one name. */
const SEPARATOR =
  /\s*[_|｜丨│]+\s*|\s*[-–—]{2,}\s*|\s+[-–—/:：@]+\s+|(?<=\p{Script=Han})\s*[-–—]\s*(?=[\p{Script=Han}A-Z])|\s+::\s*/u;

/**
 * The parts of a page's title beside the title that the page prints: the last is the site, or a place or topic that
 * the article is filed under.
 */
function listTitleParts(
  pageTitle: string,
  title: string | undefined,
  read: (words: string) => string,
): { name: string; weight: number }[] {
  const at = title ? pageTitle.indexOf(title) : -1;
  const behind = title && at !== -1 ? pageTitle.slice(at + title.length) : undefined;
  const cut = (words: string) => words.split(SEPARATOR).map(cleanPart).filter(isSiteLike);
  const parts = cut(behind ?? pageTitle.split(SEPARATOR).slice(1).join('_'));
  const before = title && at > 0 ? cut(pageTitle.slice(0, at))[0] : undefined;
  // The name of a medium before the title is the site, whatever alliance stands behind it.
  if (before && isMediumName(read(before))) return [{ name: before, weight: 5 }];
  if (parts.length === 0 && title && at > 0) parts.push(...cut(pageTitle.slice(0, at)).slice(0, 1));
  const named = parts.map((name) => isMediumName(read(name)) || SHORT_NAMES.test(read(name)));
  const last = parts.length - 1;
  // Where an earlier part is called as media are and the last is not, the last is a column or a keyword.
  const site = named[last] ? last : named.lastIndexOf(true);
  return parts.map((name, order) => {
    if (order === site) return { name, weight: 5 };
    if (named[order]) return { name, weight: 2 };
    if (site !== -1 || order < last) return { name, weight: 0 };
    // Of several parts the last may be a keyword.
    return { name, weight: (name.length > 3 ? 4 : 2) - (parts.length > 2 ? 2 : 0) };
  });
}

/** Names of sites that do not end as those of media do. */
const SHORT_NAMES = /^(?:.报|新浪|搜狐|网易|腾讯|凤凰|百度|知乎|豆瓣|天涯|简书|今日头条|微信公众平台)$/u;

function cleanPart(part: string): string {
  return part
    .replace(/Powered by.*$/i, '')
    .replace(/[(（【].*$/, '')
    .replace(/[-–—][A-Za-z. ]+$/, '')
    .replace(/^[\s\-–—_|:：]+|[\s\-–—_|:：]+$/g, '')
    .trim();
}

// A domain is no name, and what has no Chinese names a system more often than a site.
function isSiteLike(part: string): boolean {
  return (
    part.length <= 24 &&
    /\p{Script=Han}/u.test(part) &&
    !/[，。！？；]|第\d+[期号]/.test(part) &&
    !GENERIC.test(part)
  );
}
