import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataFiles } from '../../../../src/outputs/data/build-data-files.ts';
import { renderParquetFiles } from '../../../../src/outputs/data/render-parquet.ts';
import { sampleArchive } from '../sample-archive.ts';

const site = 'https://archive.example';
const article = (day: string, title: string) =>
  `---\ntitle: ${title}\n${day}\ntype: report\nrights: abstract\nplace: "411700"\nhonours: [quanguo-wenming]\nauthors: [甲某, 乙某]\n---\n<Event date="2016-12-07" kind="meeting" status="happened">会议召开</Event>。\n`;
const archive = sampleArchive({
  'articles/2016/2016-12-09-411700-aaaa.mdx': article('published: "2016-12-09"', '某市“部署”迎检,其一'),
  'articles/2017/2017-01-02-411700-bbbb.mdx': article('published: "2017-01-02"', '某市总结'),
  'articles/undated/undated-411700-cccc.mdx': article('', '日期不详'),
});
const files = renderParquetFiles(archive, site);
const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
let ask: (sql: string) => Promise<Record<string, unknown>[]>;

beforeAll(async () => {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const connection = await (await DuckDBInstance.create()).connect();
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the tables as Parquet, read by DuckDB', () => {
  it('hold what the CSV files hold, row by row', async () => {
    const tables = buildDataFiles(archive, site).filter(({ format }) => format === 'csv');
    expect(tables.length).toBeGreaterThan(8);
    for (const { table, text, fields } of tables) {
      const parts = files.filter(({ path }) => path.split(/[/.]/)[0] === table.name);
      const paths = parts.map(({ path }) => `'${join(folder, path)}'`).join();
      const names = fields.map(({ name }) => name);
      const columns = names.map((name) => `CAST("${name}" AS VARCHAR) AS "${name}"`).join();
      const rows = await ask(`SELECT ${columns} FROM read_parquet([${paths}], hive_partitioning = false)`);
      const expected: Record<string, string>[] = parse(text(), { columns: true, bom: true });
      const told = rows.map((row) => names.map((name) => String(row[name] ?? '')).join('\t'));
      expect(told.sort()).toEqual(expected.map((row) => names.map((name) => row[name]).join('\t')).sort());
    }
  });

  it('are typed, and cut by year so that a year is read alone', async () => {
    const all = `read_parquet('${folder}/articles/*/*.parquet', hive_partitioning = true)`;
    const [type] = await ask(
      `SELECT typeof(published_from) AS day, typeof(complete) AS flag FROM ${all} LIMIT 1`,
    );
    expect(type).toEqual({ day: 'DATE', flag: 'BOOLEAN' });
    const years = await ask(`SELECT year, count(*)::INTEGER AS n FROM ${all} GROUP BY year ORDER BY year`);
    expect(years.map(({ year, n }) => [year === null ? null : Number(year), n])).toEqual([
      [2016, 1],
      [2017, 1],
      [null, 1],
    ]);
    expect(await ask(`SELECT title FROM ${all} WHERE year = 2016`)).toEqual([
      { title: '某市“部署”迎检,其一' },
    ]);
  });

  it('give the same bytes for the same archive', () => {
    expect(renderParquetFiles(archive, site)).toEqual(files);
  });
});
