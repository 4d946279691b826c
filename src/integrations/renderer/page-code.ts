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
  const nameOf = (id: string) => id.replace(root, '');
  const digests = new Map<string, string>();
  const digestOf = (id: string) => {
    const known = digests.get(id) ?? hash('sha256', `${nameOf(id)}\n${moduleOf(id)?.code ?? ''}`);
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
