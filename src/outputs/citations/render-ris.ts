import type { CslDate, CslItem } from './csl-item.ts';

/**
 * Renders an item as a RIS record, lines ended by CR LF: `NEWS` for a newspaper, `ELEC` for a web page.
 * `DA` is `YYYY/MM/DD/` with unknown parts left empty. It has one day: the fourth part, for what else is to be known,
 * says of a range where it ends and that a date is approximate.
 * @param note stands as a note of the record.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function renderRis(item: CslItem, note?: string): string {
  const newspaper = item.type === 'article-newspaper';
  const container = item['container-title'];
  const year = item.issued?.['date-parts'][0]?.[0];
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', newspaper ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    [newspaper ? 'T2' : 'PB', container],
    ['SP', item.page],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', item.issued && risDate(item.issued)],
    ['Y2', item.accessed && risDate(item.accessed)],
    ['LA', item.language],
    ...(item.keyword?.split(', ') ?? []).map((keyword) => ['KW', keyword] as const),
    ['DB', item.source],
    // Not TT: a translated title, which some readers put in the place of the title.
    ['N1', item['original-title'] && `English title: ${item['original-title']}`],
    ['UR', item.URL],
    ['N1', item.custom && `Archived copy: ${item.custom.archived}`],
    ['N1', note],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

function risDate(date: CslDate): string {
  const [[year, month, day] = [], end] = date['date-parts'];
  const pad = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  const besides = [...(end ? [`to ${end.map(pad).join('-')}`] : []), ...(date.circa ? ['approximate'] : [])];
  return `${year}/${pad(month)}/${pad(day)}/${besides.join(', ')}`;
}
