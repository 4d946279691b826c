import { hash } from 'node:crypto';
import { relative, sep } from 'node:path';

/** A compiled module, as the bundler knows it. */
export interface CompiledModule {
  readonly code: string | null;
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

/** Where the pages lie, below the project. */
const PAGES = 'src/pages/';
/** Has the path of the source; more of a module may follow. */
const SOURCE_MAPS = /\n\/\/# sourceMappingURL=.*/g;
const ELSEWHERE = /[\\/]node_modules[\\/]/;

/**
 * For each page, by its path below the project, a digest of its module and of all those that it reaches, compiled. What lies in
 * `node_modules` is left out: the lock file tells of it.
 * @param ids of all modules.
 */
export function digestPages(
  root: string,
  ids: Iterable<string>,
  moduleOf: (id: string) => CompiledModule | null,
): ReadonlyMap<string, string> {
  // The compiler writes down where files lie, which is no part of any page: pages serve a checkout in another place too.
  const placeless = (text: string) => text.replaceAll(SOURCE_MAPS, '').replaceAll(root, '');
  const digests = new Map<string, string>();
  const digestOf = (id: string) => {
    const known = digests.get(id) ?? hash('sha256', placeless(`${id}\n${moduleOf(id)?.code ?? ''}`));
    digests.set(id, known);
    return known;
  };
  const pages = new Map<string, string>();
  for (const id of ids) {
    const page = relative(root, id).split(sep).join('/');
    if (!page.startsWith(PAGES) || page.includes('?')) continue;
    const reached = [...reachedFrom(id, moduleOf)].sort();
    pages.set(page, hash('sha256', reached.map(digestOf).join('\n')));
  }
  return pages;
}

function reachedFrom(page: string, moduleOf: (id: string) => CompiledModule | null): ReadonlySet<string> {
  const met = new Set([page]);
  // A set that grows while it is gone through.
  for (const id of met) {
    const { importedIds = [], dynamicallyImportedIds = [] } = moduleOf(id) ?? {};
    for (const next of [...importedIds, ...dynamicallyImportedIds]) if (!ELSEWHERE.test(next)) met.add(next);
  }
  return met;
}
