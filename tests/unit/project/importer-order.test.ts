import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../support/source-files.ts';

/** The importer's folders in the order of its steps; each may import those before it. */
const STEPS = ['language', 'decode', 'repair', 'metadata', 'strip', 'mark', 'describe', 'emit', 'report'];

const sources = readSourceFiles('src/importer');
const files = [...sources.keys()];
/** For each file those of the importer that it imports, types too. */
const imports = new Map(
  [...sources].map(([path, { imports: all }]) => [
    path,
    all.flatMap(({ target, isLocal }) => (isLocal ? [target] : [])),
  ]),
);

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

  it('its pipeline takes every step', () => {
    const taken = new Set(imports.get('pipeline.ts')?.map(folderOf));
    // The ground below the steps is theirs.
    expect(STEPS.filter((step) => step !== 'language' && !taken.has(step))).toEqual([]);
  });
});

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** Place of a file's step; the pipeline and its like stand above all. */
function stepOf(file: string): number {
  const at = STEPS.indexOf(folderOf(file));
  return at === -1 ? STEPS.length : at;
}
