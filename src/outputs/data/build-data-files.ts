import { hash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import { phrasesOf } from '../../archive/phrases/archive-phrases.ts';
import { isPacked, packedPath, packText } from '../packing.ts';
import { renderProv } from '../provenance/render-prov.ts';
import type { Space } from '../space.ts';
import { buildArticleTable, TEXT_COLUMN } from './article-table.ts';
import { buildCampaignTable } from './campaign-table.ts';
import { buildChangeRows, buildChangeTable } from './change-table.ts';
import type { Column, Table } from './column.ts';
import { buildEventRows } from './event-row.ts';
import { buildEventTable } from './event-table.ts';
import { articleJson, campaignJson, eventJson, placeJson } from './json-rows.ts';
import { buildLedgerRecords, buildLedgerTable } from './ledger-table.ts';
import { buildPeopleTable, personJson } from './people-table.ts';
import { buildPhraseTable, phraseJson } from './phrase-table.ts';
import { buildPlaceTable } from './place-table.ts';
import { buildProvenanceRows, buildProvenanceTable } from './provenance-table.ts';
import { renderTableCsv } from './render-table-csv.ts';
import { buildReprintRecords, buildReprintTable } from './reprint-table.ts';
import { buildSourceTable, sourceJson } from './source-table.ts';

/** A file of `/data/`, with what a data package says about it. */
export interface DataFile {
  /** Name within `/data/`, e.g. `articles.csv`, or `articles.json.gz` where it is packed. */
  readonly path: string;
  /** The same without the ending of what is packed. */
  readonly name: string;
  readonly format: 'csv' | 'json';
  /** Of what it holds; what is packed is served as `PACKED_TYPE`. */
  readonly mediaType: string;
  readonly isPacked: boolean;
  readonly text: string;
  /** Hex digest of the text. */
  readonly textSha256: string;
  /** The file as it lies in the site: its text, or that packed. */
  readonly body: string | Uint8Array;
  readonly bytes: number;
  /** Hex digest of the bytes. */
  readonly sha256: string;
  /** Absent where a file is no list of rows. */
  readonly rowCount?: number;
  readonly table: Pick<Table<never>, 'name' | 'title' | 'description' | 'primaryKey' | 'foreignKeys'>;
  readonly fields: readonly Pick<Column<never>, 'name' | 'type' | 'description' | 'constraints'>[];
}

/** What is told of a file of `/data/` without what it holds. */
export type DataFileFacts = Omit<DataFile, 'text' | 'body'>;

/** What is to be made of each table, whatever its rows are. */
type VisitTable<Made> = <Row>(
  table: Table<Row>,
  rows: readonly Row[],
  json: string | ((row: Row) => object),
) => Made;

/**
 * All data files, each table as CSV and as JSON. The same archive gives the same bytes.
 * @param space only with `all` the texts of articles, which are most of all bytes, stand in both of their files.
 */
export function buildDataFiles(archive: Archive, siteUrl: string, space: Space = 'all'): readonly DataFile[] {
  const isLeft = (table: string, column: string) =>
    space !== 'all' && table === 'articles' && column === TEXT_COLUMN;
  return visitTables<DataFile[]>(archive, siteUrl, (table, rows, json) => {
    const columns = table.columns.filter(({ name }) => !isLeft(table.name, name));
    return filesOf({ ...table, columns }, rows, json, space);
  }).flat();
}

/** Makes something of each table of an archive, in the order in which they are shown. */
export function visitTables<Made>(archive: Archive, siteUrl: string, visit: VisitTable<Made>): Made[] {
  const events = buildEventRows(archive, siteUrl);
  return [
    visit(buildArticleTable(archive, siteUrl), archive.articles, (row) => articleJson(archive, row, siteUrl)),
    visit(buildEventTable(archive), events, (row) => eventJson(archive, row)),
    visit(buildCampaignTable(archive, siteUrl), [...archive.campaigns.values()], (row) =>
      campaignJson(archive, row, siteUrl),
    ),
    visit(buildPlaceTable(archive, siteUrl), [...archive.places.values()], (row) =>
      placeJson(archive, row, siteUrl),
    ),
    visit(buildPeopleTable(archive, siteUrl), archive.people, (row) => personJson(archive, row, siteUrl)),
    visit(buildSourceTable(archive, siteUrl), archive.sources, (row) => sourceJson(row, siteUrl)),
    visit(buildPhraseTable(siteUrl), phrasesOf(archive), (row) => phraseJson(row, siteUrl)),
    visit(buildLedgerTable(archive), buildLedgerRecords(archive, siteUrl), (row) => row),
    visit(buildReprintTable(), buildReprintRecords(archive, siteUrl), (row) => row),
    visit(buildChangeTable(), buildChangeRows(archive, siteUrl), (row) => row),
    visit(buildProvenanceTable(), buildProvenanceRows(archive), renderProv(archive, siteUrl)),
  ];
}

/** @param json what the JSON file holds of a row, or its whole text where it is more than a list of rows. */
function filesOf<Row>(
  { columns, ...table }: Table<Row>,
  rows: readonly Row[],
  json: string | ((row: Row) => object),
  space: Space,
): DataFile[] {
  const fields = columns.map(({ value, ...field }) => field);
  const file = (format: DataFile['format'], mediaType: string, text: string, rowCount?: number): DataFile => {
    const name = `${table.name}.${format}`;
    const path = `/data/${name}`;
    const packed = isPacked(path, space);
    const body = packed ? packText(text) : text;
    const textSha256 = hash('sha256', text);
    return {
      path: packedPath(path, space).slice('/data/'.length),
      name,
      format,
      mediaType,
      isPacked: packed,
      text,
      textSha256,
      body,
      bytes: Buffer.byteLength(body),
      sha256: packed ? hash('sha256', body) : textSha256,
      ...(rowCount !== undefined && { rowCount }),
      table,
      fields,
    };
  };
  return [
    file('csv', 'text/csv', renderTableCsv(columns, rows), rows.length),
    typeof json === 'string'
      ? file('json', 'application/ld+json', json)
      : file('json', 'application/json', renderRows(rows.map(json)), rows.length),
  ];
}

/** One row a line: small, and a change of one row is a change of one line. */
function renderRows(rows: readonly object[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
