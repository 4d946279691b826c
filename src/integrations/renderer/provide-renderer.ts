import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { cacheFolder } from '../cache-folder.ts';
import { contentFolder, listContentFiles } from '../content/content-folder.ts';
import { digestOfCode, listNewestFirst, openKept, touch } from '../kept-values.ts';
import { listFolder } from '../preservation/hash-folder.ts';
import { runScript } from '../run-script.ts';
import { createWriter } from '../write-files.ts';
import { digestPages } from './page-code.ts';
import { CLIENT, NOTE, type RendererNote, SERVER } from './renderer.ts';

/** Folder of Astro's modules within the folder that it builds into. */
const PRERENDER = '.prerender';
/** What Vite calls the modules among which those are. */
const ENVIRONMENT = 'prerender';
/** Bytes that the renderers of all content folders may have together. */
const LIMIT = 50_000_000;

/** Renderers that are left where they can be run: within the project. */
const MOST_READY = 8;
const BUILDS = resolve('.cache', 'build');
const READY = 'renderer-';
/** Of a digest, in hexadecimal. */
const DIGITS = 16;

/**
 * The folder of a renderer (see `openRenderer`): the one that an earlier build has kept of the same code and guide, else
 * one that Astro compiles now. It stays for the next build, which thus finds modules that were loaded from there before. Deleting
 * what is kept costs time and nothing else.
 * @param staging folder, within the project, in which a renderer is made; what is left there may be deleted.
 * @param signal ends the compiler.
 * @throws ScriptError with what the compiler says, or what is wrong in the guide.
 */
export async function provideRenderer(staging: string, signal: AbortSignal): Promise<string> {
  const kept = openKept(cacheFolder('renderer'), LIMIT, () => digestOfCode(/./));
  const sources = await listSources();
  const name = hash('sha256', JSON.stringify([digestOfCode(/./), sources])).slice(0, 32);
  const folder = join(BUILDS, READY + name);
  if (!existsSync(folder)) {
    const slot = kept.openSlot('renderer', sources);
    const files = slot.value as ReadonlyMap<string, Uint8Array> | undefined;
    if (files) {
      const write = createWriter(staging);
      for (const [path, bytes] of files) write(path, bytes);
    } else {
      await runScript('scripts/build-renderer.ts', [staging], 'compiles the pages', { signal });
      const paths = listFolder(staging);
      slot.store(new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(staging, path)))])));
      kept.prune();
    }
    moveTo(staging, folder);
  }
  touch(folder);
  dropUnused();
  return folder;
}

/** A folder is there whole or not at all; where another build was faster it is the same. */
function moveTo(staging: string, folder: string): void {
  try {
    renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function dropUnused(): void {
  const renderers = listNewestFirst(BUILDS).filter(({ name }) => name.startsWith(READY));
  for (const { path } of renderers.slice(MOST_READY)) rmSync(path, { recursive: true, force: true });
}

/**
 * All that a renderer is made of beside the code: the guide wherever it lies, and the files that are served as they are. Pages are
 * told of the settings when they are rendered.
 */
async function listSources(): Promise<unknown> {
  const content = contentFolder();
  const guide = (await listContentFiles(content, 'guide')).paths;
  const served = listFolder('public').map((path) => join('public', path));
  const digests = [...guide, ...served].map((path) => [
    path.startsWith(content) ? path.slice(content.length) : path,
    hash('sha256', readFileSync(path)),
  ]);
  return digests;
}

/** What Astro says of each page, by a key of its own. */
type CompiledPages = ReadonlyMap<string, { readonly styles: readonly unknown[]; readonly component: string }>;

/**
 * Makes an Astro build one of a renderer: when all is compiled, nothing is rendered, and the modules are put aside that
 * Astro would delete.
 */
export function rendererBuilder(): AstroIntegration {
  let out = '';
  let pages: CompiledPages = new Map();
  let code: ReadonlyMap<string, string> = new Map();
  const noteCode: Plugin = {
    name: 'note-page-code',
    applyToEnvironment: ({ name }) => name === ENVIRONMENT,
    generateBundle() {
      code = digestPages(process.cwd(), this.getModuleIds(), (id) => this.getModuleInfo(id));
    },
  };
  return {
    name: 'renderer-builder',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteCode] } });
      },
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ pages: all }) => {
        // Filled by and by; see `noteRenderer`.
        pages = all as unknown as CompiledPages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'renderer-builder',
          getStaticPaths: async () => {
            separate(out);
            noteRenderer(out, pages, code);
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

/** @param code digest of the modules of each page; see {@link digestPages}. */
function noteRenderer(out: string, pages: CompiledPages, code: ReadonlyMap<string, string>): void {
  const entry = readdirSync(join(out, SERVER)).find((name) => name.startsWith('prerender-entry'));
  if (!entry) throw new Error('Astro has made no module to begin with; is its version another?');
  // Their names tell what they hold, and no page's modules which of them it names.
  const scripts = listFolder(join(out, CLIENT)).filter((path) => path.endsWith('.js'));
  const note: RendererNote = {
    entry,
    styles: Array.from(pages, ([key, { styles }]) => [key, styles]),
    code: Array.from(pages.values(), ({ styles, component }) => {
      const own = code.get(component);
      if (own === undefined) throw new Error(`Astro has compiled no ${component}; is its version another?`);
      return [component, hash('sha256', JSON.stringify([own, styles, scripts])).slice(0, DIGITS)];
    }),
  };
  writeFileSync(join(out, NOTE), JSON.stringify(note));
}
