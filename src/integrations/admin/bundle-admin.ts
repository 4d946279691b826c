import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { AdminFiles } from '../../outputs/editor/form/admin-page.ts';

/** A file that the page of the forms loads. */
export interface BundledFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The forms and the editor they run in, bundled for the browser. */
export interface AdminBundle {
  readonly entry: AdminFiles;
  readonly files: readonly BundledFile[];
}

const ROOT = fileURLToPath(new URL('../../components/admin/', import.meta.url));
const STYLE = 'admin.css';
const BROWSER_MDX = fileURLToPath(new URL('../../mdx/micromark-mdx.ts', import.meta.url));

/**
 * Parts of Sveltia CMS that an archive of texts has no use for: colours of code, maps, pictures in other formats,
 * and its words in other languages than Chinese and English.
 */
const LEFT_OUT =
  /^(?:@shikijs\/|leaflet|terra-draw|svgo|exifr|turndown|\.\/chunks\/(?:shiki|heic|webp))|\/locales\/(?!zh-CN\.)[\w-]+\.json$/;
/** Modules of Node that the tables of GBK ask for, for what is never done here. */
const NODE_ONLY = /^(?:string_decoder|stream)$/;
/** Files of those parts that the editor names by their address. */
const UNUSED_FILE = /^(?:heic|webp|marker|noto-mono)/;
/** Where it would ask for fonts that it has with it, and whether GitHub is well. */
const STRANGERS = [
  [/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g, 'local("none")'],
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, 'data:application/json,{}'],
] as const;

/**
 * Bundles the forms with Sveltia CMS: what it does not need is left out, what it would fetch from elsewhere is taken
 * out, and MDX is parsed in plain JavaScript.
 * @throws when the editor has changed so that something to take out is not there.
 */
export async function bundleAdmin(): Promise<AdminBundle> {
  const result = await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [slimEditor()],
    resolve: { alias: { satteri: BROWSER_MDX } },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      // One file of the editor is what it is: it is loaded by this page alone.
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: `${ROOT}start-admin.ts`,
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  const { output } = [result].flat()[0] as Exclude<typeof result, { on: unknown } | readonly unknown[]>;
  const entry = output.find((part) => part.type === 'chunk' && part.isEntry)?.fileName ?? '';
  const css = await readFile(`${ROOT}${STYLE}`, 'utf8');
  const style = `admin-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  return {
    entry: { script: entry, style },
    files: [
      { name: style, content: css },
      ...output
        .filter(({ fileName }) => !UNUSED_FILE.test(fileName))
        .map((part) => ({ name: part.fileName, content: part.type === 'chunk' ? part.code : part.source })),
    ],
  };
}

function slimEditor(): Plugin {
  const nothing = '\0left-out';
  return {
    name: 'slim-editor',
    enforce: 'pre',
    resolveId(id, importer) {
      const isLeftOut = importer?.includes('/@sveltia/cms/') && LEFT_OUT.test(id);
      return isLeftOut || NODE_ONLY.test(id) ? nothing : undefined;
    },
    load(id) {
      return id === nothing ? 'export default {};' : undefined;
    },
    transform(code, id) {
      if (!id.includes('/@sveltia/cms/npm/index.js')) return undefined;
      return STRANGERS.reduce((text, [pattern, put]) => {
        const without = text.replace(pattern, put);
        if (without === text)
          throw new Error(`Sveltia CMS no longer has ${pattern}: look what it asks for now.`);
        return without;
      }, code);
    },
  };
}
