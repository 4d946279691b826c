import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseOutput } from '../../../../src/integrations/publish/refuse-output.ts';

let root = '';
let target = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-'));
  target = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a site may take the place of', () => {
  it.each([
    ['nothing', undefined],
    ['an empty folder', []],
    ['an earlier site', ['index.html', 'manifest-sha256.txt']],
    ['a part of a site', ['search-data', 'shard.json']],
    ['a disk', ['lost+found', '.Trash-0']],
  ])('%s', async (_, names) => {
    if (names) mkdirSync(target);
    for (const name of names ?? []) writeFileSync(join(target, name), '');
    await expect(refuseOutput(target, [join(root, 'content')])).resolves.toBeUndefined();
  });

  it('no folder of other files, which it names', async () => {
    mkdirSync(target);
    for (const name of ['a.doc', 'b.doc', 'c.doc', 'd.doc']) writeFileSync(join(target, name), '');
    await expect(refuseOutput(target, [])).rejects.toThrow(
      /dist holds a\.doc, b\.doc, c\.doc … and is no site/,
    );
  });

  it.each(['content', 'content/articles', '.'])('%s, where the content lies', async (path) => {
    await expect(refuseOutput(join(root, path), [join(root, 'content')])).rejects.toThrow(/ARCHIVE_OUT/);
  });

  it('a folder whose name begins as that of the content', async () => {
    await expect(refuseOutput(join(root, 'content-site'), [join(root, 'content')])).resolves.toBeUndefined();
    await expect(refuseOutput(join(root, '..content'), [join(root, 'content')])).resolves.toBeUndefined();
  });
});
