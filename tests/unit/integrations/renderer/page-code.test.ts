import { describe, expect, it } from 'vitest';
import { digestPages } from '../../../../src/integrations/renderer/page-code.ts';

const ROOT = '/project';
type Graph = Readonly<Record<string, { code: string; imports?: string[]; later?: string[] }>>;

const GRAPH: Graph = {
  'src/pages/a.astro': { code: 'a', imports: ['src/components/Shared.astro', 'src/components/A.astro'] },
  'src/pages/b.astro': { code: 'b', imports: ['src/components/Shared.astro'], later: ['src/b-later.ts'] },
  'src/components/A.astro': { code: 'A', imports: ['src/components/Round.astro', 'node_modules/x/x.js'] },
  // Two that import each other.
  'src/components/Round.astro': { code: 'Round', imports: ['src/components/A.astro'] },
  'src/components/Shared.astro': { code: 'Shared' },
  'src/pages/a.astro?astro&type=style&index=0.css': { code: '' },
  'src/b-later.ts': { code: 'later' },
  'node_modules/x/x.js': { code: 'x', imports: ['src/components/Shared.astro'] },
};

function digest(change: Graph = {}, root = ROOT): ReadonlyMap<string, string> {
  const graph = { ...GRAPH, ...change };
  const idOf = (path: string) => `${root}/${path}`;
  return digestPages(root, Object.keys(graph).map(idOf), (id) => {
    const module = graph[id.slice(root.length + 1)];
    if (!module) return null;
    const { code, imports = [], later = [] } = module;
    // Astro's compiler writes the path of the component, and a source map that imports may follow, as this does.
    const compiled = `${code} "${id}"\n//# sourceMappingURL=data:${btoa(root)}\nimport 'style';`;
    return { code: compiled, importedIds: imports.map(idOf), dynamicallyImportedIds: later.map(idOf) };
  });
}

/** Pages with another digest after a module has other code. */
const changedBy = (path: string) => {
  const now = digest({ [path]: { ...GRAPH[path], code: 'other' } });
  return [...digest()].filter(([page, own]) => now.get(page) !== own).map(([page]) => page);
};

describe('digestPages', () => {
  it('tells of pages alone, and the same wherever the project lies', () => {
    expect([...digest().keys()]).toEqual(['src/pages/a.astro', 'src/pages/b.astro']);
    expect(digest({}, '/elsewhere/project')).toEqual(digest());
  });

  it.each([
    ['src/pages/a.astro', ['src/pages/a.astro']],
    ['src/components/A.astro', ['src/pages/a.astro']],
    ['src/components/Round.astro', ['src/pages/a.astro']],
    ['src/b-later.ts', ['src/pages/b.astro']],
    ['src/components/Shared.astro', ['src/pages/a.astro', 'src/pages/b.astro']],
    ['node_modules/x/x.js', []],
  ])('other code of %s makes others of %j', (path, pages) => {
    expect(changedBy(path)).toEqual(pages);
  });

  it('is another when a page reaches another module of the same code', () => {
    const moved = digest({
      'src/pages/b.astro': { code: 'b', imports: ['src/components/Moved.astro'], later: ['src/b-later.ts'] },
      'src/components/Moved.astro': { code: 'Shared' },
    });
    expect(moved.get('src/pages/b.astro')).not.toBe(digest().get('src/pages/b.astro'));
  });
});
