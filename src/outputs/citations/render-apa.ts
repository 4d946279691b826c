import { MONTH_NAMES } from '../../dates/month-names.ts';
import type { CslDate, CslItem } from './csl-item.ts';

const SEASONS = ['Spring', 'Summer', 'Fall', 'Winter'];

/**
 * Renders an item as an APA (7th edition) reference, in plain text. Names and titles stay in Chinese script,
 * with the English title in brackets where the archive has one (§9.38): to romanise a name is to guess its
 * reading. Without an author the title moves to the front (§9.12); without a date stands `n.d.` (§9.17) and
 * the day of retrieval is given; `ca.` marks an approximate date.
 */
export function renderApa(item: CslItem): string {
  const english = item['original-title'];
  const title = english === undefined ? item.title : `${item.title} [${english}]`;
  const author = apaAuthors(item);
  const date = `(${item.issued ? apaDate(item.issued) : 'n.d.'})`;
  const container = item['container-title'] === author ? undefined : item['container-title'];
  // §10.1: the page follows the name of a newspaper.
  const home = container !== undefined && item.page !== undefined ? `${container}, ${item.page}` : container;
  const head = author === undefined ? [title, date] : [author, date, title];
  const sentences = [...head, ...(home === undefined ? [] : [home])].map(endSentence);
  return [...sentences, apaAddress(item)].join(' ');
}

function apaAuthors({ author = [] }: CslItem): string | undefined {
  const names = author.map(({ literal }) => literal);
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last;
  // §9.8: up to twenty names; of more, the first nineteen, an ellipsis and the last.
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function apaAddress({ URL: url, issued, accessed }: CslItem): string {
  const [day] = accessed?.['date-parts'] ?? [];
  if (issued || !day || day.length < 3) return url;
  const [year, month, date] = day;
  return `Retrieved ${MONTH_NAMES[(month ?? 1) - 1]} ${date}, ${year}, from ${url}`;
}

function apaDate(date: CslDate): string {
  const ends = date['date-parts'].map(([year, month, day]) => {
    if (month === undefined) {
      const season = date.season === undefined ? undefined : SEASONS[date.season - 1];
      return season === undefined ? `${year}` : `${year}, ${season}`;
    }
    return `${year}, ${MONTH_NAMES[month - 1]}${day === undefined ? '' : ` ${day}`}`;
  });
  return `${date.circa ? 'ca. ' : ''}${ends.join('–')}`;
}

function endSentence(text: string): string {
  return /[.?!。？！…]$/.test(text) ? text : `${text}.`;
}
