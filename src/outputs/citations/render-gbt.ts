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
 * - newspaper: `作者. 题名[N/OL]. 报名, 2013-01-12[2013-03-20]. URL.`; 2025 drops the day of access;
 * - web page: `作者. 题名[EB/OL]. (2012-05-03)[2013-03-25]. URL.`
 *
 * More than three authors become the first three and 等. An unknown author is left out, as both editions
 * allow in the numeric form (8.1.4), and so is an unknown date; an estimated date stands in brackets (8.8.3).
 */
export function renderGbt(item: CslItem, edition: GbtEdition): string {
  const marks = MARKS[edition];
  const newspaper = item.type === 'article-newspaper';
  const issued = item.issued && gbtDate(item.issued);
  const seen = item.accessed && !(newspaper && edition === '2025') ? `[${gbtDate(item.accessed)}]` : '';
  const published = newspaper
    ? [item['container-title'], issued].filter((part) => part !== undefined).join(marks.comma)
    : issued && `${marks.open}${issued}${marks.close}`;
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

function gbtDate(date: CslDate): string {
  const text = date['date-parts']
    .map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'))
    .join('/');
  return date.circa ? `[${text}]` : text;
}
