import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { contentFolder, listContentFiles } from '../../src/integrations/content/content-folder.ts';
import { schemaPath } from '../../src/outputs/editor/editor-files.ts';
import { EDITED_KINDS } from '../../src/outputs/editor/front-matter-schema.ts';
import { writeWhole } from '../import/write-whole.ts';

/** Where the Astro extension of VS Code looks for the schemas of a project's front matter, with the file that tells which is whose. */
const FOLDER = '.astro/collections';

/**
 * Tells the Astro extension which content file has which JSON Schema. It finds a file by its address in lower
 * case, so that a file added later is known when this is run again.
 * @see https://docs.astro.build/en/reference/experimental-flags/content-intellisense/
 */
export async function writeCollections(
  folder: string = contentFolder(),
  into: string = FOLDER,
): Promise<void> {
  const entries: [string, string][] = [];
  for (const kind of EDITED_KINDS) {
    const { paths } = await listContentFiles(folder, kind);
    entries.push(...paths.map((path): [string, string] => [addressOf(path), kind]));
    writeWhole(`${into}/${kind}.schema.json`, readFileSync(schemaPath(kind), 'utf8'));
  }
  const collections = EDITED_KINDS.map((name) => ({ hasSchema: true, name }));
  writeWhole(
    `${into}/collections.json`,
    JSON.stringify({ collections, entries: Object.fromEntries(entries) }, null, 2),
  );
}

function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}
