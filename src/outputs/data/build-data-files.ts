import { hash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import { phrasesOf } from '../../archive/phrases/archive-phrases.ts';
import { isPacked, packedPath } from '../packing.ts';
import { renderProv } from '../provenance/render-prov.ts';
import { buildRowFile } from '../rows/build-row-file.ts';
import { type KeptBlocks, openBlocks } from '../rows/kept-blocks.ts';
import { joinRows, type RowText } from '../rows/row-text.ts';
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
import { type RowIdentity, tableCsv } from './render-table-csv.ts';
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
  /** What it holds; rendered when asked for. */
  readonly text: () => string;
  /** Hex digest of what it holds. */
  readonly textDigest: string;
  /** The file as it lies in the site: its text in UTF-8, or that packed. */
  readonly body: Uint8Array;
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
  json: RowText | ((row: Row) => object),
) => Made;

/**
 * All data files, each table as CSV and as JSON. The same archive gives the same bytes.
 * @param space only with `all` the texts of articles, which are most of all bytes, stand in both of their files.
 */
export function buildDataFiles(archive: Archive, siteUrl: string, space: Space = 'all'): readonly DataFile[] {
  const isLeft = (table: string, column: string) =>
    space !== 'all' && table === 'articles' && column === TEXT_COLUMN;
  const kept = openBlocks('the data files');
  const files = visitTables<DataFile[]>(archive, siteUrl, (table, rows, json) => {
    const columns = table.columns.filter(({ name }) => !isLeft(table.name, name));
    return filesOf({ ...table, columns }, rows, json, { siteUrl, space, kept });
  }).flat();
  kept.close();
  return files;
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
    visit(buildProvenanceTable(archive), buildProvenanceRows(archive), renderProv(archive, siteUrl)),
  ];
}

interface FileOptions {
  readonly siteUrl: string;
  readonly space: Space;
  readonly kept: KeptBlocks;
}

/** @param json what the JSON file holds of a row, or its whole text where it is more than a list of rows. */
function filesOf<Row>(
  { columns, madeOf = () => undefined, ...table }: Table<Row>,
  rows: readonly Row[],
  json: RowText | ((row: Row) => object),
  { siteUrl, space, kept }: FileOptions,
): DataFile[] {
  const fields = columns.map(({ value, ...field }) => field);
  const key = columns.find(({ name }) => name === table.primaryKey);
  const identity: RowIdentity<Row> = { idOf: (row) => String(key?.value(row)), madeOf };
  const about = `${table.name} ${siteUrl}`;
  const file = (
    format: DataFile['format'],
    mediaType: string,
    text: RowText,
    rowCount?: number,
  ): DataFile => {
    const name = `${table.name}.${format}`;
    const path = `/data/${name}`;
    const packed = isPacked(path, space);
    const { bytes: body, textDigest } = buildRowFile(text, packed, kept);
    return {
      path: packedPath(path, space).slice('/data/'.length),
      name,
      format,
      mediaType,
      isPacked: packed,
      text: () => joinRows(text),
      textDigest,
      body,
      bytes: body.length,
      sha256: hash('sha256', body),
      ...(rowCount !== undefined && { rowCount }),
      table,
      fields,
    };
  };
  return [
    file('csv', 'text/csv', tableCsv(columns, rows, identity, about), rows.length),
    typeof json === 'function'
      ? file('json', 'application/json', tableJson(rows, json, identity, about), rows.length)
      : file('json', 'application/ld+json', json),
  ];
}

/** One row a line: small, and a change of one row is a change of one line. */
function tableJson<Row>(
  rows: readonly Row[],
  json: (row: Row) => object,
  { idOf, madeOf }: RowIdentity<Row>,
  about: string,
): RowText {
  return {
    about: `json ${about}`,
    head: rows.length === 0 ? '[' : '[\n',
    rows: rows.map((row) => ({
      id: idOf(row),
      madeOf: () => madeOf(row),
      render: () => JSON.stringify(json(row)),
    })),
    separator: ',\n',
    tail: rows.length === 0 ? ']\n' : '\n]\n',
  };
}
