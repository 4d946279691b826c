import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The importer's folders in the order of its steps; each may import those before it. */
const STEPS = ['language', 'decode', 'repair', 'metadata', 'strip', 'mark', 'describe', 'emit', 'report'];

const root = resolve('src/importer');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

/** For each file those of the importer that it imports, types too. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('the importer', () => {
  it('has a folder for each step and none beside', () => {
    expect(files.length).toBeGreaterThan(60);
    const folders = new Set(files.filter((file) => file.includes('/')).map(folderOf));
    expect([...folders].sort()).toEqual([...STEPS].sort());
  });

  it('imports only look back', () => {
    const ahead = [...imports].flatMap(([file, targets]) =>
      targets.filter((target) => stepOf(target) > stepOf(file)).map((target) => `${file} imports ${target}`),
    );
    expect(ahead).toEqual([]);
  });

  it('has no circles', () => {
    expect(findCircle()).toEqual([]);
  });

  it('its pipeline takes every step', () => {
    const taken = new Set(imports.get('pipeline.ts')?.map(folderOf));
    // The ground below the steps is theirs.
    expect(STEPS.filter((step) => step !== 'language' && !taken.has(step))).toEqual([]);
  });
});

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)]
    .map(([, target = '']) => relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/'))
    .filter((target) => !target.startsWith('..'));
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** Place of a file's step; the pipeline and its like stand above all. */
function stepOf(file: string): number {
  const at = STEPS.indexOf(folderOf(file));
  return at === -1 ? STEPS.length : at;
}

/** The files of one circle of imports in order; empty when there is none. */
function findCircle(): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
