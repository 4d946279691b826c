import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { adminPage } from './src/integrations/admin/admin-page.ts';
import { cacheFolder } from './src/integrations/cache-folder.ts';
import { guideGuard } from './src/integrations/content/guide-guard.ts';
import { developmentFiles } from './src/integrations/development-files.ts';
import { readSettings } from './src/integrations/read-settings.ts';
import { rendererBuilder } from './src/integrations/renderer/provide-renderer.ts';
import { shareBuildSettings } from './src/outputs/build-settings.ts';

const content = resolve(process.env.ARCHIVE_CONTENT || 'content');
const outDir = resolve(process.env.ARCHIVE_OUT || 'dist');
// For the pages of the server that editors use while writing.
const settings = await readSettings();
shareBuildSettings(settings);
// Two builds of the same checkout must not read each other's cache.
const cacheKey = createHash('sha256').update(`${content}\n${outDir}`).digest('hex').slice(0, 12);

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
  outDir,
  cacheDir: join(cacheFolder('astro'), cacheKey),
  // Pages end in a slash, files beside them do not; the server that editors use while writing must find both.
  trailingSlash: 'ignore',
  integrations: [
    guideGuard(),
    mdx(),
    developmentFiles(settings),
    adminPage(settings.repository),
    // A build lets Astro compile the pages, and renders them itself; see scripts/build.ts.
    rendererBuilder(),
  ],
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
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
