import type { Archive } from '../archive/archive.ts';
import { scriptTables } from '../archive/script-tables.ts';
import { shownPairs } from '../archive/shown-pairs.ts';
import { type ScriptTables, switchScript } from '../components/preferences/switch-script.ts';
import { convertByTable } from '../hanzi/convert/convert-by-table.ts';
import { sourceOf } from './head-script.ts';

/** The modules that hold what the site itself says, as text: pages show it beside the texts of the archive. */
const INTERFACE = import.meta.glob<string>(
  ['../components/*/strings.ts', '../i18n/*.ts', '../issues/rules/*.ts', '../outputs/site-identity.ts'],
  { query: '?raw', import: 'default', eager: true },
);

/**
 * The text of the file that shows pages in the other script: one for the whole archive, with a table of what
 * its texts need.
 * @param prose texts of pages that the archive does not hold, such as the guide.
 */
export function renderSwitchScript(archive: Archive, prose: readonly string[]): string {
  const met = shownPairs(archive, textsBesideArticles(archive, prose));
  const authors = archive.articles.flatMap(({ data }) => data.authors.map(({ name }) => name));
  const names = new Set([...archive.people.map(({ name }) => name), ...authors]);
  const tables: ScriptTables = scriptTables(met, names);
  return `(${sourceOf(switchScript)})(${JSON.stringify(tables)},${sourceOf(convertByTable)});\n`;
}

function* textsBesideArticles(archive: Archive, prose: readonly string[]): Generator<string> {
  yield* prose;
  yield* Object.values(INTERFACE);
  for (const { fullName, html, data } of archive.places.values())
    yield* [fullName, html, JSON.stringify(data)];
  for (const { title, html, data } of archive.campaigns.values()) yield* [title, html, JSON.stringify(data)];
  for (const { name, html, data } of archive.honours.values()) yield* [name, html, JSON.stringify(data)];
  for (const { name } of archive.sources) yield name;
  for (const { html, data } of archive.coverage) yield* [html, JSON.stringify(data)];
}
