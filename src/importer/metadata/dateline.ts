import type { Author } from '../../schema/article.ts';
import { parseByline } from './byline.ts';
import { readSourceName } from './media-names.ts';
import type { MetadataReading } from './metadata.ts';
import { isPersonName, splitNames } from './person-names.ts';

/** `新华社北京12月7日电`, `中新网南昌3月2日电`: the agency, where it wrote from, and when. */
const AGENCY =
  /^(?<agency>新华社|中新社|新华网|中新网|人民网|央广网|光明网|中国新闻网|中央社)\p{Script=Han}{0,12}(?:\d{1,2}月)?\d{1,2}日[电讯]/u;
/** `本报讯（记者 某某）`, or a bracketed byline right behind an agency's dateline or at the very beginning. */
const BYLINE =
  /^(?:本[报网台刊站](?:讯|消息)|[【[〔][^】\]〕]{2,10}[讯电][】\]〕]|[^。，（(〔]{0,24}[电讯])?\s*[（(〔[【](?<byline>[^（）()〔〕【】[\]]{0,16}(?:记者|通讯员|作者)[^（）()〔〕【】[\]]{1,30})[）)〕\]】]/u;
/** `【某报讯】记者某某报道：`, `本报讯 记者某某报道：`, `本报记者某某 某地报道`. */
const REPORTED =
  /^(?:(?:[【[〔][^】\]〕]{2,10}[讯电][】\]〕]|本[报网台刊站]讯)\s*记者\s?(?<names>[\p{Script=Han}、]{2,16}?)\s?(?:报道|报导)[：:]|本[报网台刊站]记者\s?(?<placed>\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4})?)\s\p{Script=Han}{2,6}(?:报道|报导)[：:\s])/u;
/** `。（某某）` at the very end of an article, as papers sign it. */
const SIGNED = /(?:^|[。！？”"])[(（](?<names>\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,2})[)）]$/u;

/** `。（来源：某报）`, `（原载《某报》2019年3月5日）` at the very end. */
const SOURCED =
  /[(（](?:(?:来源|稿源|转自|转载自|摘自|原载于?)\s*[:：]\s*|(?:转自|转载自|摘自|原载于?)\s*(?=《))(?<name>《[^《》]{2,20}》|[^《》（）()。，,；]{2,20})(?:\s*\d{4}年[^（）()。]{0,16})?[)）]$/u;

/** What the first words of an article say of who wrote it. They stay in the text. */
export interface Dateline {
  /** News agency or site. */
  readonly source?: string;
  readonly authors: readonly Author[];
  /** Characters at the beginning that tell where the writer was, not where the news is. */
  readonly length: number;
}

/** Reads a dateline at the very beginning of a text; `length` is 0 when there is none. */
export function readDateline(text: string): Dateline {
  const agency = AGENCY.exec(text);
  const inBrackets = BYLINE.exec(text)?.groups?.byline;
  const byline = inBrackets === undefined ? null : parseByline(inBrackets, !/[：:注按]/.test(inBrackets));
  const source = agency?.groups?.agency ?? byline?.medium;
  return {
    ...(source && { source }),
    authors: byline?.authors ?? readReported(text),
    length: agency?.[0].length ?? 0,
  };
}

function readReported(text: string): Author[] {
  const { names: listed, placed } = REPORTED.exec(text)?.groups ?? {};
  const names = splitNames(listed ?? placed ?? '');
  return names.every(isPersonName) ? names.map((name) => ({ name, role: 'reporter' })) : [];
}

/** Reads the names with which a paper signs an article behind its last sentence: `……共享。（某某）`. */
export function readSignature(text: string): Author[] {
  const names = splitNames(SIGNED.exec(text.trimEnd())?.groups?.names ?? '');
  return names.every(isPersonName) ? names.map((name) => ({ name, role: 'author' })) : [];
}

/** A caption or a lead may stand before the paragraph with the dateline. */
const LEADING = 3;

/** What the first and the last words of an article's text say of who wrote it. */
export function readLeads(paragraphs: readonly string[]): MetadataReading {
  const leads = paragraphs.slice(0, LEADING).map(readDateline);
  const lead = leads.find((one) => one.source !== undefined || one.authors.length > 0);
  const { source, authors = [] } = lead ?? {};
  const named = SOURCED.exec(paragraphs.at(-1)?.trimEnd() ?? '')?.groups?.name;
  const credited = named === undefined ? undefined : readSourceName(named);
  const signed = authors.length > 0 ? authors : readSignature(paragraphs.at(-1) ?? '');
  return {
    kind: 'lead',
    place: 'text',
    says: {
      ...(credited ? { source: credited } : source && { source, sourceBy: 'place' }),
      authors: signed,
    },
  };
}

/**
 * The paper that calls itself 本报 where an article begins, by the name of its electronic edition.
 * @returns undefined when the site is none of a paper, or the text does not begin so
 */
export function readOwnPaper(
  site: string | undefined,
  firstParagraph: string | undefined,
): string | undefined {
  const paper = /^(.{2,12}?[报報])(?:数字报|數位報|电子版|电子报|數字報|電子版)?$/u.exec(site ?? '')?.[1];
  return paper && /^[\s（(]*本[报報](?:讯|訊|记者|記者|综合|[^。]{0,12}(?:电|電))/u.test(firstParagraph ?? '')
    ? paper
    : undefined;
}
