import { AUTHOR_ROLES, type Author } from '../../schema/article.ts';
import { findRule } from '../strip/rules.ts';
import { parseByline } from './byline.ts';
import type { PageMetadata } from './metadata.ts';
import { fieldOf, LABEL_WITH_COLON, type MetadataField } from './metadata-labels.ts';
import { splitNames } from './person-names.ts';
import { findPrintedDate } from './publication-date.ts';

/** A line longer than this is prose, whatever labels it holds. */
const LONGEST = 160;
/** Words that end the name of a medium or an office, by which an unlabelled source is known. */
const MEDIUM =
  /(?:日报|晚报|早报|晨报|时报|都市报|快报|商报|导报|青年报|周报|客户端|新闻网|文明网|政府网|融媒体?中心|电视台|广播电台|通讯社|新华社|中新社|宣传部|文明办|创文办|创建办|网|报|办公室)$/;

/** A byline behind the source, parted by a blank only: `某某日报 记者 某某`. */
const BYLINE_BEHIND = /^(\S.*?)[\s\u3000]+((?:本[报网台])?(?:特约|实习|见习)?(?:记者|通讯员).+)$/;

interface Field {
  readonly field: MetadataField;
  readonly label: string;
  readonly value: string;
}

/**
 * Reads a line that holds nothing but metadata: labelled fields, touching or empty
 * (`时间:2016-12-09 20:07来源:某某日报 作者:某某 点击:`), a bare date, or a date beside the name of a medium.
 * @returns what it says, possibly nothing at all (`点击:`); null when the line is no metadata line.
 */
export function parseMetadataLine(line: string): Partial<PageMetadata> | null {
  const text = line.trim().replace(/^[(（【[]\s*(.*?)\s*[)）】\]]$/, '$1');
  if (text === '' || text.length > LONGEST || /[。！？；]$/.test(text)) return null;
  const fields = splitFields(text);
  return fields ? readFields(fields) : readUnlabelled(text);
}

function splitFields(text: string): Field[] | null {
  if (!/[:：]/.test(text)) return null;
  const labels = [...text.matchAll(LABEL_WITH_COLON)];
  const first = labels[0];
  if (!first) return null;
  const fields: Field[] = [];
  const before = text.slice(0, first.index).replace(/[|｜\s]+$/, '');
  if (before !== '') {
    const date = findPrintedDate(before);
    const isBare =
      date !== null && before.slice(0, date.start).trim() === '' && before.length - date.end < 16;
    if (!isBare) return null;
    fields.push({ field: 'published', label: '', value: before });
  }
  for (const [i, match] of labels.entries()) {
    const end = labels[i + 1]?.index ?? text.length;
    const value = text
      .slice(match.index + match[0].length, end)
      .replace(/^[|｜\s\u3000]+|[|｜\s\u3000【[(（]+$/g, '');
    fields.push({ field: fieldOf(match[1] ?? ''), label: match[1] ?? '', value });
  }
  const isDated = fields.some(({ field, value }) => field === 'published' && findPrintedDate(value) !== null);
  return isDated || fields.every(isPlausible) ? fields : null;
}

// 来源：... with a sentence behind it is prose, and so is a 时间： with neither date nor emptiness.
function isPlausible({ field, value }: Field): boolean {
  if (field === 'published') return value === '' || findPrintedDate(value) !== null;
  if (/[。！？；]/.test(value)) return false;
  return value.length <= (field === 'ignored' ? 60 : 30);
}

function readFields(fields: readonly Field[]): Partial<PageMetadata> {
  const authors: Author[] = [];
  const editors: string[] = [];
  const read: { published?: string; time?: string; source?: string } = {};
  for (const { field, label, value } of fields) {
    if (value === '') continue;
    if (field === 'published') {
      const date = findPrintedDate(value);
      if (date && read.published === undefined) {
        read.published = date.published;
        if (date.time) read.time = date.time;
      }
    } else if (field === 'source') {
      const [, source = value, byline] = BYLINE_BEHIND.exec(value) ?? [];
      read.source ??= cleanSource(source);
      if (byline) authors.push(...(parseByline(byline)?.authors ?? []));
    } else if (field === 'editor') {
      editors.push(...splitNames(value).filter((name) => !isNobody(name) && !isWidget(name)));
    } else if (field === 'author') {
      authors.push(...readAuthors(label, value));
    }
  }
  return { ...read, authors, editors };
}

/** `2023年8月1日 由李某某留下评论`, as WordPress prints it. */
const POSTED_BY =
  /^(?:发布于|发表于|张贴于)?\s*(?<date>.{8,24}?)\s*(?:由|作者)\s*(?<author>\p{Script=Han}{2,4}?)\s*(?:留下评论|发表评论|\d*条?评论)?$/u;

function readUnlabelled(text: string): Partial<PageMetadata> | null {
  const posted = POSTED_BY.exec(text)?.groups;
  const day = findPrintedDate(posted?.date ?? '');
  if (posted?.author && day) {
    const { published, time } = day;
    return { published, ...(time && { time }), authors: [{ name: posted.author, role: 'author' }] };
  }
  const date = findPrintedDate(text);
  if (!date) return null;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  const words = rest.split(/[\s|｜\u3000[\]()（）]+/).filter((word) => word !== '');
  const source = words.find((word) => MEDIUM.test(word));
  const isPlain = words.every((word) => word === source || word.length <= 4 || /^\d+$/.test(word));
  if (!isPlain || words.length > 4 || /[，,、：:“]/.test(rest)) return null;
  const { published, time } = date;
  return { published, ...(time && { time }), ...(source && { source }) };
}

function readAuthors(label: string, value: string): Author[] {
  const byline = parseByline(/记者|通讯员/.test(label) ? `${label} ${value}` : value);
  if (byline) return byline.authors.map((author) => ({ ...author, role: author.role ?? AUTHOR_ROLES[0] }));
  return splitNames(value)
    .filter((name) => !isNobody(name))
    .map((name) => ({ name, role: /供稿/.test(label) ? 'contributor' : 'author' }));
}

/** A button that stands on the same line: 打印本页. */
function isWidget(word: string): boolean {
  return findRule(word, ['anywhere', 'tail']) !== undefined;
}

/** Account names that stand for no person. */
function isNobody(name: string): boolean {
  return /^(?:admin\d*|administrator|管理员|佚名|未知|匿名|网络|本站|原创|转载|编辑|小编|系统管理员|不详|无|\d+|test)$/i.test(
    name,
  );
}

function cleanSource(value: string): string {
  return value
    .replace(/^《(.*)》$/, '$1')
    .replace(/[□�\uE000-\uF8FF]+$/u, '')
    .replace(/[\s\u3000]+(?:\d+|【.*】|打印|字体.*)$/g, '')
    .trim();
}
