import type { Author } from '../../schema/article.ts';
import { parseByline } from './byline.ts';
import { isControl } from './controls.ts';
import { isMediumName, QUOTED_NAME, readSourceName, withoutMarks } from './media-names.ts';
import type { LineReading } from './metadata.ts';
import type { MetadataField } from './metadata-labels.ts';
import { cleanName, isNobody, isPersonName, splitNames } from './person-names.ts';
import { type LinePiece, splitFields } from './split-fields.ts';
import { findBareName, findUnlabelledSource } from './unlabelled.ts';

/** A line longer than this is prose, whatever labels it holds. */
const LONGEST = 160;
/** Most letters of words that no field explains: names of channels, buttons. */
const MOST_UNKNOWN = 24;
/** A clause, which lines without labels never hold: 3月5日，全区召开…. */
const CLAUSE = /[，,](?=\p{Script=Han})/u;
/** A line of a list of references: 某文．某报．2024-05-09. */
const REFERENCE = /．[^．]{2,16}．\s?(?:19|20)\d{2}/u;
/** A full stop between fields, left by an empty one: 来源：某某 。责任编辑：. */
const STRAY_STOP = /(?<=[\s\u3000])[。；](?=[^。]*[:：])/u;
/** 第A03版：要闻, behind the name and the day of a paper. */
const PAGE_OF_PAPER = /[\s\u3000]第?\s*[A-Z]?\d{1,3}\s*版\s*[:：]\s*\p{Script=Han}{2,8}$/u;
/** The clock of the page: 今天是2024年2月9日. */
const TODAY = /^(?:今天|今日|现在|当前)(?:是|时间是?|日期)?[:：]?$/;
/** A label's value is a name: longer ones are prose behind a colon. */
const LONGEST_VALUE = 30;
/** Behind 关键词： and 标签： stand many words. */
const LONGEST_IGNORED = 60;

/** `2023年8月1日 由李某某留下评论`, as blogs print it. */
const POSTED_BY = /^由(\p{Script=Han}{2,4}?)(?:留下评论|发表评论|发布)?$/u;

/** 某网某地频道 is a part of 某网. */
const CHANNEL = /^(.{2,}网).{1,8}频道$/;

/** Fields whose value is a day. */
const DATE_FIELDS: ReadonlySet<MetadataField> = new Set(['published', 'written', 'updated', 'valid']);

/** A label with the words behind it. */
interface Field {
  readonly field: MetadataField;
  readonly label: string;
  readonly words: string[];
}

/**
 * Reads a line that holds nothing but metadata, in whatever order and with whatever between: labelled fields,
 * touching or empty (`时间:2016-12-09 20:07来源:某某日报 作者:某某 点击:`), dates, counters and addresses beside the
 * name of a medium (`http://… 2021年04月09日08:30 某某网`; `某某网某频道 ( 2021-04-09 08:30 ) 稿件来源: 某某日报`).
 * @returns what it says, possibly nothing at all (`点击:`); null when the line is no metadata line.
 */
export function parseMetadataLine(line: string): LineReading | null {
  if (line.trim().length > LONGEST) return null;
  const text = line
    .trim()
    .replace(STRAY_STOP, '')
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(PAGE_OF_PAPER, '')
    .replace(/^[(（【[]\s*([^()（）【】[\]]*?)\s*[)）】\]]$/, '$1');
  if (text === '' || /[。！？；]$/.test(text)) return null;
  if ((CLAUSE.test(text) && !/[:：]/.test(text)) || REFERENCE.test(text)) return null;
  const pieces = splitFields(text);
  const { fields, unknown } = assign(pieces);
  const dates = pieces.filter(({ kind }) => kind === 'date' || kind === 'month-day');
  if (fields.length === 0 && dates.length === 0) return null;
  // 作者最新文章: a word of a label alone, without its colon, makes no field.
  if (dates.length === 0 && pieces.every((piece) => piece.kind !== 'label' || piece.isBare)) return null;
  // 有效期：… alone is what the text says of a permit.
  if (fields.length > 0 && fields.every(({ field }) => field === 'valid')) return null;
  if (!isPlausible(fields, unknown, dates.length > 0)) return null;
  return read(pieces, fields, unknown);
}

/** Gives words to the label before them; what a label does not take, no field explains. */
function assign(pieces: readonly LinePiece[]): { fields: Field[]; unknown: string[] } {
  const fields: Field[] = [];
  const unknown: string[] = [];
  let open: Field | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'label') {
      open = { field: piece.field, label: piece.label, words: [] };
      fields.push(open);
    } else if (piece.kind === 'words') {
      if (open && takes(open, piece.text)) open.words.push(piece.text);
      else {
        unknown.push(piece.text.replace(/^[/／]+|[/／]+$/g, ''));
        open = undefined;
      }
    } else if (piece.kind !== 'month-day' || open?.field === 'published') open = undefined;
  }
  return { fields, unknown };
}

// A source is one name (`某某日报 举报` names no 举报), except where its byline or the rest of a Latin name follows.
function takes({ field, words }: Field, next: string): boolean {
  if (words.length === 0) return true;
  if (field === 'ignored') return true;
  if (field === 'source') return /^[\w.&'-]+$/.test(words.at(-1) ?? '') && /^[\w.&'-]+$/.test(next);
  if (DATE_FIELDS.has(field)) return false;
  const name = cleanName(next);
  return (
    isPersonName(name) ||
    // One name with a listed surname vouches for a rare one behind it.
    (isPersonName(words[0] ?? '') && /^\p{Script=Han}{2,3}$/u.test(name) && !isControl(name)) ||
    /^[A-Za-z.]+$/.test(name) ||
    /^\p{Script=Han}$/u.test(name) ||
    /记者|通讯员/.test(words.at(-1) ?? '') ||
    /记者|通讯员|文\/?图|摄/.test(next)
  );
}

function isPlausible(fields: readonly Field[], unknown: readonly string[], isDated: boolean): boolean {
  // A name may stand in quotation marks, 微信公众号“某某”; nothing else of a head does.
  const words = [
    ...unknown,
    ...fields.flatMap(({ field, words: value }) =>
      field === 'source' ? value.map((word) => word.replace(QUOTED_NAME, '$<name>')) : value,
    ),
  ];
  if (words.some((word) => /[。！？；“”：:]|农历|阴历|引用日期|访问日期/.test(word))) return false;
  for (const { field, words: value } of fields) {
    if ((field === 'published' || field === 'written') && value.length > 0 && !isDated) return false;
    if (value.join('').length > (field === 'ignored' ? LONGEST_IGNORED : LONGEST_VALUE)) return false;
  }
  const bylines = unknown.filter((word) => /记者|通讯员/.test(word)).join('').length;
  const rest = unknown.filter((word) => !isControl(word)).join('').length - bylines;
  if (rest > MOST_UNKNOWN) return false;
  // Without a date, words that no label explains show a sentence or a menu.
  return isDated || rest <= 6;
}

function read(
  pieces: readonly LinePiece[],
  fields: readonly Field[],
  unknown: readonly string[],
): LineReading {
  const authors: Author[] = [];
  const editors: string[] = [];
  let source: string | undefined;
  for (const { field, label, words } of fields) {
    const value = words.join(' ');
    if (value === '') continue;
    if (field === 'source') source ??= readSourceName(value);
    else if (PICTURED.test(label)) authors.push(...readPhotographers(value));
    else if (field === 'author') authors.push(...readAuthors(label, value));
    else if (field === 'editor')
      editors.push(
        ...splitNames(value)
          .map(cleanName)
          .filter((name) => !isNobody(name)),
      );
  }
  const behind = unknown.findIndex((word) => /记者|通讯员/.test(word));
  const byline =
    behind === -1
      ? (unknown
          .filter((word) => /[/／丨]/.test(word))
          .map((word) => parseByline(word))
          .find(Boolean) ?? null)
      : parseByline(unknown.slice(behind).join(' '));
  if (byline) authors.push(...byline.authors);
  const poster = POSTED_BY.exec(unknown.join(''))?.[1];
  const isPoster = poster !== undefined && isPersonName(poster);
  if (isPoster) authors.push({ name: poster, role: 'author' });
  const bare =
    authors.length === 0 && fields.every(({ field }) => field !== 'author') && findBareName(pieces);
  if (bare) authors.push({ name: bare, role: 'author' });
  const free = isPoster ? {} : findUnlabelledSource(pieces, unknown, byline?.medium);
  const site =
    source && free.sourceBy === 'place' && byline?.medium !== free.source ? free.source : undefined;
  const sourced = source ? { source } : fields.every(({ field }) => field !== 'source') ? free : {};
  const dated = readDates(pieces);
  const isBeside = dated.datedBy === 'place' && unknown.some((word) => !isOfHead(word, free.source, authors));
  return {
    ...dated,
    ...(isBeside && { datedBy: 'beside' as const }),
    ...sourced,
    ...(site && { site: site.replace(CHANNEL, '$1') }),
    authors,
    editors,
  };
}

/** Words that stand beside the date of an article itself: its medium, an office that signs, who wrote it, a page. */
function isOfHead(word: string, source: string | undefined, authors: readonly Author[]): boolean {
  const isWriter = /记者|通讯员/.test(word) || authors.some(({ name }) => word.includes(name));
  const isName = source?.includes(word) || OFFICE.test(word) || isMediumName(withoutMarks(word));
  return isWriter || isName || isControl(word) || /^(?:星期|周)[一二三四五六日天]$|版$/.test(word);
}

/** How a date is called by the label before it; undefined for one that is not when the article was printed or changed. */
function datedBy(label: MetadataField | undefined): LineReading['datedBy'] {
  if (label === 'valid') return undefined;
  if (label === 'published') return 'label';
  if (label === 'written') return 'writing';
  return label === 'updated' ? 'update' : 'place';
}

/** The better come first. */
const DATED_BY: readonly LineReading['datedBy'][] = ['label', 'place', 'writing', 'update'];

/** The date of publication, the first of those that are named alike; where there is none, the day of the document or of an update. */
function readDates(pieces: readonly LinePiece[]): Partial<LineReading> {
  let label: MetadataField | undefined;
  let found: Partial<LineReading> = {};
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'label') label = piece.field;
    else if (piece.kind === 'date' || piece.kind === 'month-day') {
      const before = pieces[at - 1];
      if (before?.kind === 'words' && TODAY.test(before.text)) continue;
      const by = datedBy(label);
      label = undefined;
      const isBetter = found.datedBy === undefined || DATED_BY.indexOf(by) < DATED_BY.indexOf(found.datedBy);
      if (by === undefined || !isBetter) continue;
      const { time } = piece.date;
      found = {
        ...(piece.kind === 'date' ? { published: piece.date.published } : { monthDay: piece.date.monthDay }),
        ...(time && { time }),
        datedBy: by,
      };
    }
  }
  return found;
}

const PICTURED = /^(?:摄影|图片?)$/;

/** 图：网络 names nobody. */
function readPhotographers(value: string): Author[] {
  const names = splitNames(value).map(cleanName);
  return names.every((name) => isPersonName(name) && !isNobody(name))
    ? names.map((name) => ({ name, role: 'photographer' }))
    : [];
}

/** What names of offices and media end with. */
const OFFICE = /(?:中心|办|局|委|部|府|社|台|网|报|街道|镇|乡|公司|学校|学院|大学|医院|支队|大队)$/u;

function readAuthors(label: string, value: string): Author[] {
  const byline = parseByline(/记者|通讯员/.test(label) ? `${label} ${value}` : value);
  if (byline) return byline.authors.map((author) => ({ ...author }));
  const names = splitNames(value)
    .map(cleanName)
    .filter((name) => !isNobody(name));
  // 作者：某某中心 某某: the office is where the writer works.
  const people = names.filter(isPersonName);
  return (people.length > 0 ? names.filter((name) => !OFFICE.test(name)) : names).map((name) => ({
    name,
    role: /供稿|投稿/.test(label) ? 'contributor' : 'author',
  }));
}
