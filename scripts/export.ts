import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buildArchive } from '../src/archive/build-archive.ts';
import { refuseErrors } from '../src/integrations/content/content-session.ts';
import { readRecords } from '../src/integrations/content/read-records.ts';
import { siteUrl } from '../src/integrations/site-url.ts';
import { renderParquetFiles } from '../src/outputs/data/render-parquet.ts';
import { renderOpenSearchBulk } from '../src/search/engine/opensearch-bulk.ts';
import { buildOpenSearchIndex } from '../src/search/engine/opensearch-index.ts';
import { buildSearchableArticles } from '../src/search/index/from-archive.ts';
import { readCommand, refuseCommand } from './command.ts';

const HELP = `Usage: npm run export -- --opensearch | --parquet [--out DIR]

Writes the archive for an engine that serves what no static host should carry.

  --opensearch   index.json (mapping, and the analyser of the site's own search), articles-*.ndjson for the bulk
                 interface, compose.yaml, and load.sh, which fills an index with them
  --parquet      the tables of /data/ for DuckDB, Spark or pandas, articles and events in parts by year
  --out DIR      folder to write into (default: export); an export that lies there is replaced`;

const INDEX = 'archive';

const COMPOSE = `services:
  opensearch:
    image: opensearchproject/opensearch:2
    environment:
      discovery.type: single-node
      DISABLE_SECURITY_PLUGIN: "true"
    ports: ["127.0.0.1:9200:9200"]
    volumes: ["data:/usr/share/opensearch/data"]
volumes:
  data:
`;

const LOAD = `#!/bin/sh
# Fills the index "${INDEX}" anew. The address of the engine may be given: sh load.sh http://localhost:9200
set -eu
engine=\${1:-http://localhost:9200}
cd "$(dirname "$0")"
curl -sS -X DELETE "$engine/${INDEX}" >/dev/null || true
curl -sS --fail-with-body -X PUT "$engine/${INDEX}" -H 'Content-Type: application/json' --data-binary @index.json
for file in articles-*.ndjson; do
  curl -sS --fail-with-body -X POST "$engine/_bulk?filter_path=errors,items.*.error" \\
    -H 'Content-Type: application/x-ndjson' --data-binary "@$file"
done
`;

const { values } = readCommand(HELP, {
  opensearch: { type: 'boolean', default: false },
  parquet: { type: 'boolean', default: false },
  out: { type: 'string', default: 'export' },
});
if (!values.opensearch && !values.parquet)
  refuseCommand('Say what to export: --opensearch or --parquet.', HELP);
const { records, issues } = await readRecords();
refuseErrors(issues);
const site = siteUrl();
const archive = buildArchive(records);
if (values.opensearch) await exportOpenSearch(await emptyFolder('opensearch'));
if (values.parquet) await exportParquet(await emptyFolder('parquet'));

async function emptyFolder(name: string): Promise<string> {
  const folder = join(resolve(values.out), name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

async function exportOpenSearch(folder: string): Promise<void> {
  const articles = buildSearchableArticles(archive, site);
  await writeFile(join(folder, 'index.json'), `${JSON.stringify(buildOpenSearchIndex(), null, 2)}\n`);
  await writeFile(join(folder, 'compose.yaml'), COMPOSE);
  await writeFile(join(folder, 'load.sh'), LOAD);
  for (const { name, text } of renderOpenSearchBulk(articles, INDEX))
    await writeFile(join(folder, name), text);
  console.log(`${articles.length} articles written to ${folder}.`);
}

async function exportParquet(folder: string): Promise<void> {
  const files = renderParquetFiles(archive, site);
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  console.log(`${files.length} files written to ${folder}.`);
}
