import {
  BARE_LABEL,
  fieldOf,
  LABEL_WITH_COLON,
  type MetadataField,
  UNKNOWN_LABEL,
} from './metadata-labels.ts';
import {
  findLabelledDate,
  findMonthDay,
  findPrintedDate,
  type PrintedDate,
  type PrintedMonthDay,
} from './publication-date.ts';

/** A piece of a metadata line. */
export type LinePiece =
  | {
      readonly kind: 'label';
      readonly field: MetadataField;
      readonly label: string;
      readonly isBare: boolean;
    }
  | { readonly kind: 'date'; readonly date: PrintedDate }
  | { readonly kind: 'month-day'; readonly date: PrintedMonthDay }
  | { readonly kind: 'address' | 'count' }
  /** Words between blanks; `opens` when a separator stands before them and a new field may begin. */
  | { readonly kind: 'words'; readonly text: string; readonly opens: boolean };

const ADDRESS = /https?:\/\/[\w.:/?=&%#~-]+/y;
const COUNTED = '阅读|浏览|点击|评论|参与|跟贴|跟帖|回复|查看|人气|关注|转发|收藏|讨论|访问|赞|观看|热度';
const COUNT = new RegExp(
  `(?:\\d[\\d,.]*\\s*[万千]?\\+?\\s*(?:次|人|条|个)?\\s*(?:${COUNTED})(?:数|量|次数)?(?!\\s*[:：]))|(?:(?:网友|人|已有)?(?:${COUNTED})(?:数|量|次数)?\\s*[(（[]?\\s*(?!(?:19|20)\\d{2}[-./年])\\d[\\d,.]*\\s*[万千]?\\+?\\s*[)）\\]]?\\s*(?:次|人|条)?)|(?:(?:我要|发表|网友)?(?:评论|跟贴|跟帖|来说两句)\\s*[(（]\\d+[)）])`,
  'y',
);
/** Blanks and marks between fields. */
const SEPARATOR = /[\s\u3000|｜丨┊│┃·•,，;；>》»\-—–_~/()（）[\]【】]+/y;
const STRONG = /[|｜丨┊│┃;；()（）[\]【】]|\s{2}|\u3000/;
const WORDS = /[^\s\u3000|｜丨┊│┃,，;；()（）[\]【】]+/uy;
const DATE_START =
  /(?:19|20)\d{2}\s*[-/.．－—年\s]|\d{1,2}[/-]\d|\d{1,2}月\d|十?[一二三四五六七八九十]月|[一二][〇○◯零九][〇○◯零一二三四五六七八九]{2}年|[A-Za-z]{3,9}\.?\s*\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3}|(?:中[华華])?民[国國]\s*[\d一二三四五六七八九十]/y;

/** Fields that the head of an article prints and the text of one hardly ever. */
const OF_HEADS: ReadonlySet<MetadataField> = new Set([
  'published',
  'written',
  'updated',
  'source',
  'author',
  'editor',
]);

/**
 * Cuts a line into labels, dates, counters, addresses and the words between them, from left to right.
 * `来源：某某日报　2021-04-09 举报` gives a label, words, a date and words. Where two labels vouch for a line, words with a
 * colon between fields are a label as well, of a field that is ignored: templates have more of them than any list.
 */
export function splitFields(line: string): LinePiece[] {
  const pieces = cutFields(line, false);
  const vouching = pieces.flatMap((piece) =>
    piece.kind === 'label' && !piece.isBare && OF_HEADS.has(piece.field) ? [piece.field] : [],
  );
  return new Set(vouching).size < 2 ? pieces : cutFields(line, true);
}

function cutFields(line: string, takesUnknown: boolean): LinePiece[] {
  const pieces: LinePiece[] = [];
  let at = 0;
  let opens = true;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < line.length) {
    const start = at;
    const mayBeUnknown = takesUnknown && pieces.at(-1)?.kind !== 'label';
    const closed = take(LABEL_WITH_COLON) ?? (mayBeUnknown ? take(UNKNOWN_LABEL) : null);
    const label = closed ?? (opens ? take(BARE_LABEL) : null);
    const name = label?.[1] ?? label?.[2];
    if (name) {
      pieces.push({ kind: 'label', field: fieldOf(name), label: name, isBare: !closed });
      opens = false;
      continue;
    }
    const date = takeDate(line, at) ?? takeLabelledDate(line, at, pieces.at(-1));
    if (date) {
      pieces.push(date);
      at = date.date.end;
      opens = true;
    } else if (take(ADDRESS)) pieces.push({ kind: 'address' });
    else if (take(COUNT)) {
      pieces.push({ kind: 'count' });
      opens = true;
    } else {
      const separator = take(SEPARATOR);
      if (separator) opens ||= STRONG.test(separator[0]);
      else {
        const words = take(WORDS)?.[0] ?? line.charAt(at++);
        const cut = cutWords(
          words,
          pieces.some(({ kind }) => kind === 'label'),
        );
        at = start + cut.length;
        pieces.push({ kind: 'words', text: cut, opens });
        opens = cut.length < words.length;
      }
    }
  }
  return pieces;
}

function takeDate(line: string, at: number): Extract<LinePiece, { kind: 'date' | 'month-day' }> | undefined {
  DATE_START.lastIndex = at;
  if (!DATE_START.test(line)) return undefined;
  const rest = line.slice(at, at + 60);
  const date = findPrintedDate(rest);
  if (date?.start === 0) return { kind: 'date', date: shift(date, at) };
  const short = findMonthDay(rest);
  return short?.start === 0 ? { kind: 'month-day', date: shift(short, at) } : undefined;
}

/** Fields whose value is a day in figures of any kind. */
const OF_DAYS: ReadonlySet<MetadataField> = new Set(['published', 'written', 'updated']);

function takeLabelledDate(
  line: string,
  at: number,
  last: LinePiece | undefined,
): Extract<LinePiece, { kind: 'date' }> | undefined {
  if (last?.kind !== 'label' || last.isBare || !OF_DAYS.has(last.field)) return undefined;
  const date = findLabelledDate(line.slice(at, at + 60));
  return date?.start === 0 ? { kind: 'date', date: shift(date, at) } : undefined;
}

function shift<T extends { start: number; end: number }>(date: T, by: number): T {
  return { ...date, start: date.start + by, end: date.end + by };
}

/**
 * Where a label or a date begins within touching words (某网来源:, 人文2021-04-09) the words end. Behind Han characters
 * a label is one only among other labels: 征集时间：… is a field of the article's own.
 */
function cutWords(words: string, isAmongLabels: boolean): string {
  for (let at = 1; at < words.length; at++) {
    LABEL_WITH_COLON.lastIndex = at;
    const mayBegin = isAmongLabels || !/\p{Script=Han}/u.test(words.charAt(at - 1));
    if (mayBegin && LABEL_WITH_COLON.test(words)) return words.slice(0, at);
    if (/[\d十]/.test(words.charAt(at)) && !/\d/.test(words.charAt(at - 1)) && takeDate(words, at))
      return words.slice(0, at);
  }
  return words;
}
