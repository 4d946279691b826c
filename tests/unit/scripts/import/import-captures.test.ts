import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createImporter } from '../../../../scripts/import/import-captures.ts';
import { importCapture } from '../../../../src/importer/pipeline.ts';

const PAGE =
  '某市的推进会\n时间：2016-12-09 来源：某报\n12月7日，某市召开创建全国文明城市推进会，市委书记王明出席并讲话。\n';
const plain = (text: string) => text;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-captures-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('a file on which the importer itself fails is named, and the others go on', () => {
  const options = { out: join(folder, 'out'), rights: 'full', dryRun: true } as const;
  const importOne = createImporter(options, plain, (bytes, given) => {
    if (given.fileName.endsWith('bad.txt')) throw new Error('fault');
    return importCapture(bytes, given);
  });
  const [bad, good] = [importOne(put('bad.txt', PAGE)), importOne(put('good.txt', PAGE))];
  expect(bad.outcome).toBe('failed');
  expect(bad.result.issues).toMatchObject([{ code: 'import-failed', file: join(folder, 'bad.txt') }]);
  expect(good.outcome).toBe('would-write');
});

test('an article that cannot be written is told of its file, and nothing of it is left', () => {
  const out = put('no-folder', '');
  const importOne = createImporter({ out: join(out, 'x'), rights: 'full', dryRun: false }, plain);
  const { outcome, result } = importOne(put('c.txt', PAGE));
  expect(outcome).toBe('failed');
  expect(result.issues.map(({ code }) => code)).toEqual(['import-failed']);
});
