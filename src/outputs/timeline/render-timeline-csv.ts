import type { Archive } from '../../archive/archive.ts';
import type { Timeline, TimelineEntry } from '../../archive/timeline/timeline.ts';
import { BYTE_ORDER_MARK } from '../csv.ts';
import type { Column } from '../data/column.ts';
import { fullPlaceName } from '../data/place-names.ts';
import { tableCsv } from '../data/render-table-csv.ts';
import type { RowText } from '../rows/row-text.ts';
import { entryMadeOf } from './entry-made-of.ts';
import { entryUrl, evidenceUrl } from './entry-words.ts';

/**
 * A timeline as CSV for programs, a row for each entry. It begins with a byte order mark, unlike the tables of
 * `/data/`: this file is one click from a page, and so is looked at in a spreadsheet first. Readers of data skip
 * the mark (pandas, readr, and csv-parse with `bom`). Lists in a cell are joined by `|`.
 */
export function timelineCsv(timeline: Timeline, archive: Archive, siteUrl: string): RowText {
  const identity = {
    idOf: ({ id }: TimelineEntry) => id,
    madeOf: (entry: TimelineEntry) => entryMadeOf(entry, archive),
  };
  const table = tableCsv(columnsOf(archive, siteUrl), timeline.entries, identity, `timeline ${siteUrl}`);
  return { ...table, head: BYTE_ORDER_MARK + table.head };
}

function columnsOf(archive: Archive, siteUrl: string): readonly Column<TimelineEntry>[] {
  const text = (
    name: string,
    description: string,
    value: Column<TimelineEntry>['value'],
  ): Column<TimelineEntry> => ({ name, type: 'string', description, value });
  return [
    text('id', 'Id of the entry.', (entry) => entry.id),
    text('date', 'When, EDTF.', (entry) => entry.date),
    text('date_from', 'First possible day.', (entry) => entry.days?.from),
    text('date_to', 'Last possible day.', (entry) => entry.days?.to),
    text('kind', 'Kind of event.', (entry) => entry.kind),
    text('status', 'Happened, planned or reported.', (entry) => entry.status),
    text('basis', 'Whether a source states the date.', (entry) => entry.basis),
    text('layer', 'Of a campaign, or a milestone of the honour.', (entry) => entry.layer),
    text('phase', 'Phase of the campaign.', (entry) => entry.phase),
    text('text', 'What happened.', (entry) => entry.text),
    text('text_en', 'The same in English.', (entry) => entry.textEn),
    text('place', 'Code of the place.', (entry) => entry.place),
    text('place_name', 'Full name of the place.', (entry) => fullPlaceName(archive, entry.place)),
    text('campaigns', 'Ids of campaigns.', (entry) => entry.campaigns),
    text('honours', 'Ids of honours.', (entry) => entry.honours),
    text('confidence', 'How the best of the evidence was checked.', (entry) => entry.confidence),
    text('quotes', 'Sentences that prove it.', (entry) =>
      entry.evidence.flatMap((item) => (item.type === 'article' ? [item.sentence] : [])),
    ),
    text('url', 'Where it can be read.', (entry) => entryUrl(entry, siteUrl)),
    text('sources', 'Urls or titles of all evidence.', (entry) =>
      entry.evidence.map((item) => evidenceUrl(item, siteUrl) ?? item.title),
    ),
    text('source_addresses', 'Addresses on record that must not be linked.', (entry) =>
      entry.evidence.flatMap((item) => (item.type === 'citation' ? (item.address ?? []) : [])),
    ),
    text('conflicts', 'Ids of entries that date it otherwise.', (entry) => entry.conflicts),
    text('contradictions', 'What other sources say.', (entry) => entry.contradictions),
    text('notes', 'What to know of the date.', (entry) => entry.notes),
  ];
}
