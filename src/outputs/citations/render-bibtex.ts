import { MONTH_NAMES } from '../../dates/month-names.ts';
import type { CslDate, CslItem } from './csl-item.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Renders an item as a BibTeX entry (UTF-8): `@article` with the paper as journal for a newspaper, `@misc`
 * for a web page. Names stand in double braces, so that BibTeX keeps them whole. Only a date known to the
 * month gets `month`; an approximate one is said so in `note`.
 */
export function renderBibtex(item: CslItem): string {
  const newspaper = item.type === 'article-newspaper';
  const container = item['container-title'];
  const fields: (readonly [name: string, value: string])[] = [
    ['title', `{{${escapeTex(item.title)}}}`],
    ...(item.author
      ? [
          [
            'author',
            `{${item.author.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')}}`,
          ] as const,
        ]
      : []),
    ...(container === undefined
      ? []
      : [[newspaper ? 'journal' : 'howpublished', `{${escapeTex(container)}}`] as const]),
    ...(item.page === undefined ? [] : [['pages', `{${escapeTex(item.page)}}`] as const]),
    ...dateFields(item.issued),
    ...noteField(item),
    ['url', `{${escapeUrl(item.URL)}}`],
    ...(item.accessed ? [['urldate', `{${isoDate(item.accessed)}}`] as const] : []),
    ['langid', '{chinese}'],
    ...(item.keyword === undefined ? [] : [['keywords', `{${escapeTex(item.keyword)}}`] as const]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`);
  return [`@${newspaper ? 'article' : 'misc'}{archive-${item.id},`, ...lines, '}'].join('\n');
}

function dateFields(date: CslDate | undefined): (readonly [string, string])[] {
  if (!date) return [];
  const ends = date['date-parts'];
  const years = [...new Set(ends.map(([year]) => year))].join('--');
  const [, month, day] = ends.length === 1 ? (ends[0] ?? []) : [];
  return [
    ['year', `{${years}}`],
    ...(month === undefined
      ? []
      : [['month', (MONTH_NAMES[month - 1] ?? '').slice(0, 3).toLowerCase()] as const]),
    ...(day === undefined ? [] : [['day', `{${day}}`] as const]),
  ];
}

/** What has no field of its own. `\\url` is known to every class that takes web pages. */
function noteField({ issued, custom }: CslItem): (readonly [string, string])[] {
  const notes = [
    ...(issued?.circa ? ['Date approximate'] : []),
    ...(custom ? [`Archived copy: \\url{${escapeUrl(custom.archived)}}`] : []),
  ];
  return notes.length === 0 ? [] : [['note', `{${notes.join('. ')}}`]];
}

function isoDate(date: CslDate): string {
  return date['date-parts']
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
    .join('/');
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[{}$&#%_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** A URL is kept as it is; braces and backslashes, which would end the field, are percent-encoded. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\]/g, (character) => encodeURIComponent(character));
}
