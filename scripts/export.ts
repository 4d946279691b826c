import { join, resolve } from 'node:path';
import { buildArchive } from '../src/archive/build-archive.ts';
import { contentFolder } from '../src/integrations/content/content-folder.ts';
import { refuseErrors } from '../src/integrations/content/content-session.ts';
import { readRecords } from '../src/integrations/content/read-records.ts';
import { writeExport } from '../src/integrations/publish/write-export.ts';
import { siteUrl } from '../src/integrations/site-url.ts';
import { renderParquetFiles } from '../src/outputs/data/render-parquet.ts';
import { renderOpenSearchBulk } from '../src/search/engine/opensearch-bulk.ts';
import { buildOpenSearchIndex } from '../src/search/engine/opensearch-index.ts';
import { buildSearchableArticles } from '../src/search/index/from-archive.ts';
import type { SearchableArticle } from '../src/search/index/searchable-article.ts';
import { readCommand, refuseCommand } from './command.ts';

const HELP = `Usage: npm run export -- --opensearch | --parquet [--out DIR]

Writes the archive for an engine that serves what no static host should carry.

  --opensearch   index.json (mapping, and the analyser of the site's own search), articles-*.ndjson for the bulk
                 interface, compose.yaml, and load.sh, which fills an index with them
  --parquet      the tables of /data/ for DuckDB, Spark or pandas, articles and events in parts by year
  --out DIR      folder to write into (default: export); an export that lies there is replaced when the new one is whole,
                 and nothing else is`;

const INDEX = 'archive';

/** What an export has at the top of its folder. */
const OWN_NAMES = {
  opensearch: /^(?:index\.json|compose\.yaml|load\.sh|articles-\d+\.ndjson)$/,
  parquet: /^(?:[\w-]+\.parquet|articles|events)$/,
} as const;

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
if (values.opensearch) {
  const articles = buildSearchableArticles(archive, site);
  await exportTo('opensearch', openSearchFiles(articles), `${articles.length} articles`);
}
if (values.parquet) {
  const files = renderParquetFiles(archive, site).map(({ path, bytes }) => ({ path, data: bytes }));
  await exportTo('parquet', files, `${files.length} files`);
}

function* openSearchFiles(articles: readonly SearchableArticle[]) {
  yield { path: 'index.json', data: `${JSON.stringify(buildOpenSearchIndex(), null, 2)}\n` };
  yield { path: 'compose.yaml', data: COMPOSE };
  yield { path: 'load.sh', data: LOAD };
  for (const { name, text } of renderOpenSearchBulk(articles, INDEX)) yield { path: name, data: text };
}

async function exportTo(
  name: keyof typeof OWN_NAMES,
  files: Iterable<{ readonly path: string; readonly data: string | Uint8Array }>,
  what: string,
): Promise<void> {
  const folder = join(resolve(values.out), name);
  await writeExport(folder, files, {
    kept: [contentFolder()],
    isOwn: (own) => OWN_NAMES[name].test(own),
    setting: '--out',
  });
  console.log(`${what} written to ${folder}.`);
}
