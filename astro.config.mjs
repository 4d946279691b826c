import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { adminPage } from './src/integrations/admin/admin-page.ts';
import { archiveFiles } from './src/integrations/archive-files.ts';
import { cacheFolder } from './src/integrations/cache-folder.ts';
import { cards } from './src/integrations/cards/cards.ts';
import { cardPlan } from './src/integrations/cards/plan.ts';
import { guideGuard } from './src/integrations/content/guide-guard.ts';
import { developmentFiles } from './src/integrations/development-files.ts';
import { pageWriter } from './src/integrations/pages/page-writer.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { parseShard } from './src/integrations/shards.ts';
import { siteSpace } from './src/integrations/space.ts';

const content = resolve(process.env.ARCHIVE_CONTENT || 'content');
const outDir = resolve(process.env.ARCHIVE_OUT || 'dist');
// A large archive is built in several processes, each with a part; see src/integrations/build-parts.ts.
const part = process.env.ARCHIVE_PART ?? '';
const repository = process.env.ARCHIVE_REPOSITORY ?? '';
// Of a site cut into shards one has the index, and nothing else; see src/integrations/shards.ts.
const isWhole = !process.env.ARCHIVE_SHARD || parseShard(process.env.ARCHIVE_SHARD).of === 1;
const space = await siteSpace();
const settings = { part, cards: cardPlan(), repository, space };
// Two builds of the same checkout must not read each other's cache.
const cacheKey = createHash('sha256').update(`${content}\n${outDir}\n${part}`).digest('hex').slice(0, 12);

/** Every page names some ten of these files: what else their names could say would be most of a megabyte in each thousand articles. */
const NAMED_BY_HASH = '_astro/[hash][extname]';

/**
 * Style sheets that pages have together are one file: each is written in its feature, but pages would name up to sixteen
 * files. What most pages have is the first.
 */
const SHEETS = [
  'styles components/(?:frame|preferences|articles|campaigns|changes|evidence|fate|marker|pages|people)',
  'components/(?:timeline|timeline-parts)',
  'components/(?:article|article-text|related|reprints|match-bar)',
  'components/(?:coverage|dates|honours|ledger|measures|places|sources)',
].map((folders) => ({
  name: 'sheet',
  test: new RegExp(`/src/(?:${folders.replace(' ', '|')})\\b.*(?:\\.css|type=style.*)$`),
}));

export default defineConfig({
  site: process.env.ARCHIVE_SITE || 'http://localhost:4321',
  outDir,
  cacheDir: join(cacheFolder('astro'), cacheKey),
  // Pages end in a slash, files beside them do not; the server that editors use while writing must find both.
  trailingSlash: 'ignore',
  integrations: [
    guideGuard(),
    mdx(),
    ...(part === '' && isWhole ? [searchIndex(space), cards()] : []),
    archiveFiles(part, space),
    developmentFiles(space),
    // One process of a large build writes it.
    adminPage(part === 'articles' ? '' : repository),
    pageWriter(settings),
  ],
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  vite: {
    // src/layouts/build-settings.ts
    define: { __ARCHIVE_BUILD__: JSON.stringify(settings) },
    build: {
      // What pages share is a file that a browser keeps, not a part of each.
      assetsInlineLimit: 0,
      rolldownOptions: { output: { assetFileNames: NAMED_BY_HASH, codeSplitting: { groups: SHEETS } } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              assetFileNames: NAMED_BY_HASH,
              chunkFileNames: '_astro/[hash].js',
              entryFileNames: '_astro/[hash].js',
            },
          },
        },
      },
    },
    // The site may lie in a folder: what a script loads lies beside the script.
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
    server: { fs: { allow: ['.', content] } },
  },
});
