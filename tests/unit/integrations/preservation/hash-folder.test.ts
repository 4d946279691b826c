import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFolder } from '../../../../src/integrations/preservation/hash-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'listed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'a/b'), { recursive: true });
for (const path of ['c.txt', 'a/d.txt', 'a/b/e.txt']) writeFileSync(join(folder, path), '');
const PATHS = ['a/b/e.txt', 'a/d.txt', 'c.txt'];

it.each(['', '/', '/a/..'])('the paths of a folder are relative to it, however it is written: %j', (more) => {
  expect(listFolder(folder + more)).toEqual(PATHS);
});

it('the same of the folder in which one is', () => {
  const module = resolve('src/integrations/preservation/hash-folder.ts');
  const script = `import { listFolder } from ${JSON.stringify(module)}; console.log(JSON.stringify(listFolder('.')));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
  expect(JSON.parse(String(printed))).toEqual(PATHS);
});
