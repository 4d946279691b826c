import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** An import of a source file, as written in it. */
export interface SourceImport {
  /** A path below the folder for another source of it, else what stands in the quotes: `node:fs`, `zod`. */
  readonly target: string;
  /** True for another source file of the same folder. */
  readonly isLocal: boolean;
  /** True for `import type`, which is gone before the program runs. */
  readonly isType: boolean;
}

/** A source file with what it imports. */
export interface SourceFile {
  /** Path below the folder, with forward slashes. */
  readonly path: string;
  readonly source: string;
  readonly imports: readonly SourceImport[];
}

const IMPORT = /^\s*(?:import|export)\b(\s+type\b)?(?:[^'"`;=]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\s*\(\s*['"]([^'"]+)['"]/g;

/**
 * The TypeScript and Astro files below a folder, by path; declaration files are left out.
 * @param within folders of it to read; all when left out.
 */
export function readSourceFiles(
  folder: string,
  within: readonly string[] = ['.'],
): ReadonlyMap<string, SourceFile> {
  const root = resolve(folder);
  const files = within
    .flatMap((part) => {
      const paths = readdirSync(join(root, part), { recursive: true, encoding: 'utf8' });
      return paths.map((path) => join(part, path).replaceAll('\\', '/'));
    })
    .filter((path) => /\.(ts|astro)$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
  return new Map(
    files.map((path) => {
      const source = readFileSync(join(root, path), 'utf8');
      return [path, { path, source, imports: importsOf(source, root, path) }];
    }),
  );
}

/** The imports of a piece of source that stands in the file at a path below `root`. */
export function importsOf(source: string, root: string, path: string): SourceImport[] {
  const written = [
    ...[...source.matchAll(IMPORT)].map(([, type, target = '']) => ({ target, isType: type !== undefined })),
    ...[...source.matchAll(DYNAMIC)].map(([, target = '']) => ({ target, isType: false })),
  ];
  return written.map(({ target, isType }) => {
    if (!target.startsWith('.')) return { target, isLocal: false, isType };
    const local = relative(resolve(root), resolve(root, dirname(path), target.replace(/\?\w+$/, '')));
    return { target: local.replaceAll('\\', '/'), isLocal: !local.startsWith('..'), isType };
  });
}

/** The files of one circle of imports, types among them, in order; empty when there is none. */
export function findCircle(files: ReadonlyMap<string, SourceFile>): readonly string[] {
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): readonly string[] => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const { target } of files.get(path)?.imports ?? []) {
      const circle = files.has(target) ? visit(target, [...above, path]) : [];
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of files.keys()) {
    const circle = visit(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

/** Everything that runs when the given files do: themselves and what they import, types left out. */
export function reachableFrom(
  paths: readonly string[],
  files: ReadonlyMap<string, SourceFile>,
): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>(paths.map((path) => [path, [path]]));
  for (const [path, way] of ways) {
    for (const { target, isType, isLocal } of files.get(path)?.imports ?? []) {
      if (isType || !isLocal || ways.has(target)) continue;
      ways.set(target, [...way, target]);
    }
  }
  return ways;
}
