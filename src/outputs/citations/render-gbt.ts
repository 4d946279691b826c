import type { CslDate, CslItem } from './csl-item.ts';

/** The two editions of GB/T 7714 in use; 2025 is in force since 2026-07-01. */
export type GbtEdition = '2025' | '2015';

/** Marks between elements. 2025 §7: `.` and `[ ]` are half-width, all others full-width. */
const MARKS = {
  '2025': { comma: '，', open: '（', close: '）' },
  '2015': { comma: ', ', open: '(', close: ')' },
} as const;

/**
 * Renders an item in the numeric form (顺序编码制) of GB/T 7714 《信息与文献 参考文献著录规则》:
 * - newspaper: `作者. 题名[N/OL]. 报名, 2013-01-12(2)[2013-03-20]. URL.`, the page (版次) in brackets where it
 *   is known; 2025 drops the day of access;
 * - web page: `作者. 题名[EB/OL]. (2012-05-03)[2013-03-25]. URL.`
 *
 * More than three authors become the first three and 等. An unknown author is left out, as both editions
 * allow in the numeric form (8.1.4), and so is an unknown date; an estimated date stands in brackets (8.8.3).
 * The text is what the styles of zotero-chinese make of `renderCslJson(item)`, to the letter.
 * @see https://github.com/zotero-chinese/styles
 */
export function renderGbt(item: CslItem, edition: GbtEdition): string {
  const marks = MARKS[edition];
  const newspaper = item.type === 'article-newspaper';
  const issued = item.issued && gbtDate(item.issued);
  const seen = item.accessed && !(newspaper && edition === '2025') ? `[${gbtDate(item.accessed)}]` : '';
  const page = item.page === undefined ? '' : `${marks.open}${item.page}${marks.close}`;
  const published = newspaper
    ? `${[item['container-title'], issued].filter((part) => part !== undefined).join(marks.comma)}${page}`
    : item.issued && pageDate(item.issued, edition);
  const elements = [
    gbtAuthors(item, marks.comma),
    `${item.title}[${newspaper ? 'N' : 'EB'}/OL]`,
    `${published ?? ''}${seen}`,
    item.URL,
  ];
  return `${elements.filter((element) => element !== '').join('. ')}.`;
}

function gbtAuthors({ author = [] }: CslItem, comma: string): string {
  const names = author.slice(0, 3).map(({ literal }) => literal);
  return [...names, ...(author.length > 3 ? ['等'] : [])].join(comma);
}

/** The date of a web page; of one that is not known to the day the style of 2015 has the year alone. */
function pageDate(date: CslDate, edition: GbtEdition): string {
  const { comma: _, open, close } = MARKS[edition];
  const text = gbtDate(date);
  const [[year, , day] = []] = date['date-parts'];
  if (edition === '2025' || (day !== undefined && isExact(date))) return `${open}${text}${close}`;
  return isExact(date) ? String(year).padStart(4, '0') : text;
}

/**
 * A date as GB/T 7714 writes it: `2016-12-09`, `2016-12`, `2016`, `2016-春`; a range with a slash; an estimated
 * one in brackets (8.8.3).
 */
export function gbtDate(date: CslDate): string {
  const ends = date['date-parts'].map((parts) =>
    parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
  );
  const season = date.season === undefined ? '' : `-${SEASONS[date.season - 1]}`;
  const text = `${ends.join('/')}${season}`;
  return date.circa ? `[${text}]` : text;
}

const SEASONS = ['春', '夏', '秋', '冬'];

/** True for one day, month, season or year that is neither estimated nor a range. */
export function isExact(date: CslDate): boolean {
  return date['date-parts'].length === 1 && date.circa !== true;
}
