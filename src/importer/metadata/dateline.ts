import type { Author } from '../../schema/article.ts';
import { parseByline } from './byline.ts';

/** `新华社北京12月7日电`, `中新网南昌3月2日电`: the agency, where it wrote from, and when. */
const AGENCY =
  /^(?<agency>新华社|中新社|新华网|中新网|人民网|央广网|光明网|中国新闻网)\p{Script=Han}{0,12}(?:\d{1,2}月)?\d{1,2}日[电讯]/u;
/** `本报讯（记者 某某）`, or a bracketed byline right behind an agency's dateline. */
const BYLINE =
  /^(?:本[报网台刊]讯|[^。，（(]{0,24}[电讯])?\s*[（(](?<byline>[^（）()]{0,12}(?:记者|通讯员)[^（）()]{1,30})[）)]/u;

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
  const byline = BYLINE.exec(text)?.groups?.byline;
  const source = agency?.groups?.agency;
  return {
    ...(source && { source }),
    authors: (byline && parseByline(byline)?.authors) || [],
    length: agency?.[0].length ?? 0,
  };
}
