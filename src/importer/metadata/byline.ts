import type { Author } from '../../schema/article.ts';
import { isMediumName } from './media-names.ts';
import { isNobody, isPersonName, splitNames } from './person-names.ts';

/** Where agencies of Taiwan write from most. */
const DATELINE_PLACES =
  /^(?:台北|新北|基隆|桃园|新竹|苗栗|台中|彰化|南投|云林|嘉义|台南|高雄|屏东|宜兰|花莲|台东|澎湖|金门|马祖|香港|澳门|北京|上海|广州|东京|首尔|华盛顿|纽约|伦敦|巴黎|日内瓦|综合|外电)/;

/** Who a byline names, in order, and the medium or office it names beside them. */
export interface Byline {
  readonly authors: readonly Author[];
  readonly medium?: string;
}

/** A longer line is prose. */
const LONGEST = 70;

/** Words of a byline and the role they give to the names after them. */
const ROLE_WORDS: readonly (readonly [RegExp, Author['role']])[] = [
  [/(?:特约|实习|见习|首席|全媒体|融媒体?)?记者|实习生/, 'reporter'],
  [/(?:特约|实习)?通讯员/, 'correspondent'],
  [/摄影(?:报道)?|图片|摄/, 'photographer'],
  [/供稿|撰稿|撰文|文字?|作者/, 'contributor'],
];

const LABEL =
  /(?:本[报网台刊]|[\p{Script=Han}·《》]{0,24}?)?(?:(?:特约|实习|见习|首席|全媒体|融媒体?)?记者|实习生|(?:特约|实习)?通讯员|摄影(?:报道)?|撰稿|撰文|作者|文图|图文|文\/图|图\/文)/u;
const SEGMENT = new RegExp(`(${LABEL.source})[\\s:：]*([^记通摄]*?)(?=${LABEL.source}|$)`, 'gu');
/** What stands before a byline and parts it from the text: □ ◎ ■ ●. */
const ORNAMENT = /^[□◎■●◆○▲△※*·•\s]+/u;
/** What the people did, between and behind their names. */
const DONE = /^(?:整合|整理|综合|综合报道|报道|报导|摄影报道|编译|撰|文|图|摄|摄影|采写|等)$/;
/** 文丨某某, 撰文｜某某: a name behind a bar, which no prose has. */
const BEHIND_BAR =
  /^(?:文|撰文|作者|采写|记者)\s*[丨｜|︱/／]\s*(\p{Script=Han}{2,4}(?:[\s、,，]+\p{Script=Han}{2,4})*)$/u;
/** 摄影｜某某, 图/某某: the like for pictures, to be believed of people alone. */
const PICTURES_BEHIND_BAR =
  /^(?:摄影?|图片?|供图)\s*[丨｜|︱/／:：]\s*(\p{Script=Han}{2,4}(?:[\s、,，]+\p{Script=Han}{2,4})*)$/u;
/** 供稿 | 某市文明办: who supplied it, behind a bar. */
const SUPPLIER_BEHIND_BAR = /^(?:供稿|投稿|来稿)(?:单位)?\s*[丨｜|︱/／]\s*(.{2,20})$/u;
/** 文/图 本报记者 某某: what they made, before who they are. */
const MADE_BY = /^(?:文[/／、]?图|图[/／、]?文)[\s:：]*(?=\S{0,12}(?:记者|通讯员))/;
/** 文/某某 图/某某. */
const WORDS_AND_PICTURES =
  /^文字?\s*[/／:：]\s*(\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4})*)\s*(?:图片?|摄影?)\s*[/／:：]\s*(\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4})*)$/u;
/** 某某/某某日报: who wrote it and for whom. */
const NAME_AND_MEDIUM = /^(\p{Script=Han}{2,4})\s*[/／]\s*(\S{3,20})$/u;
/** Taiwan papers: 记者某某／台北报导, 某报快讯／某某, 记者某某台北9日电. */
const WITH_PLACE =
  /^(?<medium>[\p{Script=Han}A-Za-z]{0,12}?)记者(?<names>\p{Script=Han}{2,4}(?:[、,，]\p{Script=Han}{2,4})*)\s*[/／]\s*\p{Script=Han}{0,8}?(?:报导|报道|摄影|电)$/u;
const FROM_DESK = /^\p{Script=Han}{0,6}(?:快讯|中心|频道|新闻|报)\s*[/／]\s*(?<names>\p{Script=Han}{2,4})$/u;
const WIRED =
  /^(?<medium>\p{Script=Han}{2,8}?)(?:记者)(?<who>\p{Script=Han}{4,12}?)(?:\d{1,2}月)?(?:\d{1,2}日)?(?:专)?电$/u;
/** A name of two characters printed with a gap: 李 明. */
const SPACED_NAME = /(?<=[\s：:者员]|^)(\p{Script=Han})[\s\u3000]+(\p{Script=Han})(?=[\s/／]|$)/gu;
const MAYBE_NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{2,8}(?:[·•]\p{Script=Han}{2,8}){1,3})$/u;
/** Roles and names without a blank between them: 记者王某通讯员李某. */
const TOUCHING =
  /^(?<medium>[\p{Script=Han}]{0,12}?)(?:特约|实习|见习|首席|全媒体|融媒体?)?记者(?<reporters>\p{Script=Han}{2,4}(?:[、,，\s]\p{Script=Han}{2,4})*?)\s*(?:特约)?通讯员\s*(?<correspondents>\p{Script=Han}{2,4}(?:[、,，\s]\p{Script=Han}{2,4})*)$/u;
const CREDIT = /\s*[/／]\s*(文图|图文|文|图|摄|摄影)$/;
const SUPPLIED_BY = /^(.{2,20}?)(?:\s*(供稿|供图|提供)|\s+(报道))$/;
/** 图 and 文 end words (人文, 博文), so they need a mark before them; 摄 needs none. */
const SHOT_BY =
  /^(\p{Script=Han}{2,4}(?:[\s、,，]+\p{Script=Han}{2,4})*)(?:\s*[/／]?\s*(摄影?(?:报道)?)|\s*[/／]\s*(图|文|文图|图文))$/u;

/**
 * Reads a line that is a byline and nothing else: `记者 李一/文 通讯员 贾二/图`, `(某市文明办供稿)`,
 * `（某某网记者 路三）`, `王四 摄`.
 * @param isCertain true for words whose place alone shows that they are a byline, so that rare surnames pass
 * @returns the authors in order and the medium before 记者 when named; null when the line is no byline.
 */
export function parseByline(line: string, isCertain = false): Byline | null {
  if (line.trim().length > LONGEST) return null;
  const text = line
    .trim()
    .replace(ORNAMENT, '')
    .replace(/^[(（【[〔]\s*|\s*[)）】\]〕]$/g, '')
    .replace(MADE_BY, '')
    .replace(/文\s*[/／]\s*摄影?$/, '文/图')
    .replace(/^文\s*[/／](?=.*(?:作者|记者|评论员))/, '')
    .trim()
    .replace(SPACED_NAME, '$1$2');
  if (text === '' || /[。！？；]/.test(text)) return null;
  const shaped = parseShaped(text);
  if (shaped) return shaped;
  const supplied = SUPPLIED_BY.exec(text);
  if (supplied?.[1]) return suppliedBy(supplied[1], supplied[2] ?? supplied[3] ?? '');
  const shot = SHOT_BY.exec(text);
  if (shot?.[1]) {
    const names = splitNames(shot[1]);
    const role = creditRole(shot[2] ?? shot[3] ?? '') ?? 'author';
    if (names.every(isPersonName)) return { authors: names.map((name) => ({ name, role })) };
  }
  return parseLabelled(text, isCertain);
}

/** ■某某 */
const MARKED_NAME = /^[□◎■●◆▲△]\s*(?<names>\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,2})$/u;
/** 市委书记 某某, （某市市长 某某）: who gave the speech. */
const SPEAKER =
  /^[（(]?[\p{Script=Han}、]{1,20}?(?:书记|[市区县州省镇乡]长|主任|局长|部长|主席)[\s\u3000:：]+(?<names>\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]+\p{Script=Han})[）)]?$/u;
/** What a name of three characters does not end with, but offices, places and headings do. */
const NO_NAME = /[市区县州省旗网版报台站社部局办院校厅镇乡村街港岛山河湖城路会法论]$/u;

/** Reads a name that only its place right below the title shows to be the author's: `■某某`, `市委书记 某某`. */
export function parseNameBelowTitle(line: string): Byline | null {
  const groups = (MARKED_NAME.exec(line.trim()) ?? SPEAKER.exec(line.trim()))?.groups;
  const names = splitNames(groups?.names ?? '');
  const areNames = names.length > 0 && names.every((name) => isPersonName(name) && !NO_NAME.test(name));
  return areNames ? { authors: names.map((name) => ({ name, role: 'author' })) } : null;
}

/** Bylines whose marks alone say what they are. */
function parseShaped(text: string): Byline | undefined {
  const behind = BEHIND_BAR.exec(text)?.[1];
  if (behind) return { authors: splitNames(behind).map((name) => ({ name, role: 'author' })) };
  const pictured = splitNames(PICTURES_BEHIND_BAR.exec(text)?.[1] ?? '');
  if (pictured.length > 0 && pictured.every(isPersonName))
    return { authors: pictured.map((name) => ({ name, role: 'photographer' })) };
  const supplier = SUPPLIER_BEHIND_BAR.exec(text)?.[1];
  if (supplier) return suppliedBy(supplier, '供稿') ?? undefined;
  const [, writers, photographers] = WORDS_AND_PICTURES.exec(text) ?? [];
  if (writers && photographers) {
    const named = (names: string, role: Author['role']) => splitNames(names).map((name) => ({ name, role }));
    return { authors: [...named(writers, 'author'), ...named(photographers, 'photographer')] };
  }
  const [, writer, medium] = NAME_AND_MEDIUM.exec(text) ?? [];
  if (writer && medium && isPersonName(writer) && isMediumName(medium)) {
    return { authors: [{ name: writer, role: 'author' }], medium };
  }
  const touching = TOUCHING.exec(text)?.groups;
  const [reporters = [], correspondents = []] = [touching?.reporters, touching?.correspondents].map((list) =>
    splitNames(list ?? ''),
  );
  if (touching && [...reporters, ...correspondents].every(isPersonName)) {
    const { authors, ...medium } = byReporters(reporters, touching.medium);
    const others = correspondents.map((one): Author => ({ name: one, role: 'correspondent' }));
    return { ...medium, authors: [...authors, ...others] };
  }
  const placed = WITH_PLACE.exec(text)?.groups ?? FROM_DESK.exec(text)?.groups;
  const names = splitNames(placed?.names ?? '');
  if (placed && names.length > 0 && names.every(isPersonName)) return byReporters(names, placed.medium);
  const wired = WIRED.exec(text)?.groups;
  const name = wired?.who && cutName(wired.who);
  return name ? byReporters([name], wired?.medium) : undefined;
}

/** The name at the beginning of 某某台北: what is left must be a place, of those known if any is. */
function cutName(words: string): string | undefined {
  const cuts = [3, 2, 4].map((size) => words.slice(0, size)).filter(isPersonName);
  return cuts.find((name) => DATELINE_PLACES.test(words.slice(name.length))) ?? cuts[0];
}

function byReporters(names: readonly string[], medium: string | undefined): Byline {
  const authors = names.map((name): Author => ({ name, role: 'reporter' }));
  return medium && !OWN.test(medium) ? { authors, medium } : { authors };
}

function suppliedBy(printed: string, how: string): Byline | null {
  const picture = /^(?:以上|本[版文]|文[中内])?(?:图片?|照片)(?:均|皆|都)?由/.exec(printed)?.[0];
  const who = printed.slice(picture?.length ?? 0).replace(/^(?:特约|实习)?(?:通讯员|记者)[\s:：]*/, '');
  const names = splitNames(who);
  const role = how === '供图' || picture ? 'photographer' : 'contributor';
  const isOffice = /(?:办|局|委|部|府|社|台|网|报|中心|街道|镇|乡|公司|学校|医院|支队|大队)$/.test(who);
  if (isOffice && !/\s/.test(who.trim())) return { authors: [{ name: who.trim(), role }] };
  return names.every(isPersonName) ? { authors: names.map((name) => ({ name, role })) } : null;
}

function parseLabelled(text: string, isCertain: boolean): Byline | null {
  const authors: Author[] = [];
  let medium: string | undefined;
  let covered = 0;
  for (const match of text.matchAll(SEGMENT)) {
    const [whole, label = '', rest = ''] = match;
    if (match.index !== covered && text.slice(covered, match.index).trim() !== '') return null;
    covered = match.index + whole.length;
    const role = roleOf(label);
    for (const part of rest.trim().split(/[\s\u3000、,，;；]+/)) {
      if (part === '') continue;
      const credit = CREDIT.exec(part)?.[1];
      const name = part.replace(CREDIT, '').replace(/(?:文图|图文|摄影|摄)$/, '');
      if ((name === '' || DONE.test(name)) && authors.length > 0) continue;
      if (!MAYBE_NAME.test(name) || isNobody(name)) return null;
      authors.push({ name, role: (credit && creditRole(credit)) || role });
    }
    medium ??= /^(.{2,20}?)(?:特约|实习|见习|首席|全媒体|融媒体?)?记者$/.exec(label)?.[1];
  }
  // One name with a listed surname, or a second role, vouches for the rare names beside it.
  const isVouched =
    isCertain ||
    authors.some(({ name }) => isPersonName(name)) ||
    new Set(authors.map(({ role }) => role)).size > 1;
  if (!isVouched || text.slice(covered).trim() !== '') return null;
  return medium && !OWN.test(medium) ? { authors, medium } : { authors };
}

/** 本报, 职工: no medium that a reader could name. */
const OWN = /^(?:本[报网台刊站]|职工|特约|全媒体|见习|实习)$/;

function roleOf(label: string): Author['role'] {
  return ROLE_WORDS.find(([word]) => new RegExp(`(?:${word.source})$`).test(label))?.[1] ?? 'author';
}

// 文 beside 记者 changes nothing: the label already says who they are.
function creditRole(credit: string): Author['role'] | undefined {
  return /^(?:图|摄|摄影.*)$/.test(credit) ? 'photographer' : undefined;
}
