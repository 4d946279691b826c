import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeExport } from '../../../../src/integrations/publish/write-export.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-export-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const OPTIONS = {
  kept: [] as readonly string[],
  isOwn: (name: string) => /^(?:table|part)/.test(name),
  setting: '--out',
};
const files = (text: string) => [
  { path: 'table.csv', data: text },
  { path: 'part/1/table.csv', data: new TextEncoder().encode(text) },
];

describe('writeExport', () => {
  it('takes the place of an earlier export, of which nothing stays', async () => {
    const folder = join(root, 'new/export');
    expect(await writeExport(folder, [...files('old'), { path: 'table2', data: '' }], OPTIONS)).toBe(3);
    expect(await writeExport(folder, files('new'), OPTIONS)).toBe(2);
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([
      'part',
      'part/1',
      'part/1/table.csv',
      'table.csv',
    ]);
    expect(readFileSync(join(folder, 'part/1/table.csv'), 'utf8')).toBe('new');
    expect(readdirSync(join(root, 'new'))).toEqual(['export']);
  });

  it('leaves the earlier one as it was when the new one fails in the middle', async () => {
    const folder = join(root, 'export');
    await writeExport(folder, files('old'), OPTIONS);
    function* failing() {
      yield* files('new');
      throw new Error('no more');
    }
    await expect(writeExport(folder, failing(), OPTIONS)).rejects.toThrow('no more');
    expect(readFileSync(join(folder, 'table.csv'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['export']);
  });

  it('replaces no folder that holds anything else, nor what it is made of', async () => {
    mkdirSync(join(root, 'part'));
    writeFileSync(join(root, 'notes.txt'), 'mine');
    await expect(writeExport(root, files('new'), OPTIONS)).rejects.toThrow(/notes\.txt.*--out/);
    const within = writeExport(join(root, 'part/export'), files('new'), {
      ...OPTIONS,
      kept: [join(root, 'part')],
    });
    await expect(within).rejects.toThrow(/part\. Choose another --out/);
    expect(readdirSync(root).sort()).toEqual(['notes.txt', 'part']);
    expect(readdirSync(join(root, 'part'))).toEqual([]);
  });
});
