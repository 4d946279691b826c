import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolder } from '../cache-folder.ts';
import { cardPlan } from '../cards/plan.ts';
import { contentFolder, listContentFiles } from '../content/content-folder.ts';
import { digestOfCode, openKept } from '../kept-values.ts';
import { listFolder } from '../preservation/hash-folder.ts';
import { siteSpace } from '../space.ts';
import { createWriter } from '../write-files.ts';
import { CLIENT, NOTE, type RendererNote, SERVER } from './renderer.ts';

/** Folder of Astro's modules within the folder that it builds into. */
const PRERENDER = '.prerender';
/** Bytes that the renderers of all content folders and settings may have together. */
const LIMIT = 50_000_000;

/**
 * The folder `into` becomes that of a renderer (see `openRenderer`): the one that an earlier build has kept of the same code,
 * settings and guide, else one that Astro compiles now. Deleting what is kept costs time and nothing else.
 * @throws ContentError when the guide has errors, and whatever the compiler says.
 */
export async function provideRenderer(into: string): Promise<void> {
  const kept = await openKept(cacheFolder('renderer'), LIMIT, () => digestOfCode(/./));
  const slot = kept.openSlot('renderer', await listSources());
  const files = slot.value as ReadonlyMap<string, Uint8Array> | undefined;
  if (files) {
    const write = createWriter(into);
    for (const [path, bytes] of files) write(path, bytes);
    return;
  }
  const { build } = await import('astro');
  await build({ logLevel: 'error', outDir: into });
  const paths = listFolder(into);
  slot.store(new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(into, path)))])));
  kept.prune();
}

/**
 * All that a renderer is made of beside the code: the settings, the guide wherever it lies, and the files that are served as
 * they are.
 */
async function listSources(): Promise<unknown> {
  const { ARCHIVE_SITE = '', ARCHIVE_REPOSITORY = '' } = process.env;
  const content = contentFolder();
  const guide = (await listContentFiles(content, 'guide')).paths;
  const served = listFolder('public').map((path) => join('public', path));
  const digests = [...guide, ...served].map((path) => [
    path.startsWith(content) ? path.slice(content.length) : path,
    hash('sha256', readFileSync(path)),
  ]);
  return [ARCHIVE_SITE, ARCHIVE_REPOSITORY, cardPlan(), await siteSpace(), digests];
}

/**
 * Makes an Astro build one of a renderer: when all is compiled, nothing is rendered, and the modules are put aside that
 * Astro would delete.
 */
export function rendererBuilder(): AstroIntegration {
  let out = '';
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  return {
    name: 'renderer-builder',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ pages: all }) => {
        // Filled by and by; see `noteRenderer`.
        pages = all as unknown as typeof pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'renderer-builder',
          getStaticPaths: async () => {
            separate(out);
            noteRenderer(out, pages);
            return [];
          },
          render: () => Promise.reject(new Error('Of nothing.')),
        });
      },
    },
  };
}

/** Parts what renders from what is served. */
function separate(out: string): void {
  const entries = readdirSync(out).filter((name) => name !== PRERENDER);
  mkdirSync(join(out, CLIENT));
  for (const name of entries) renameSync(join(out, name), join(out, CLIENT, name));
  renameSync(join(out, PRERENDER), join(out, SERVER));
}

function noteRenderer(
  out: string,
  pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }>,
): void {
  const entry = readdirSync(join(out, SERVER)).find((name) => name.startsWith('prerender-entry'));
  if (!entry) throw new Error('Astro has made no module to begin with; is its version another?');
  const note: RendererNote = { entry, styles: Array.from(pages, ([key, { styles }]) => [key, styles]) };
  writeFileSync(join(out, NOTE), JSON.stringify(note));
}
