import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainWriting } from '../../../../scripts/import/write-problem.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what cannot be written', () => {
  it.each([
    ['--out', (file: string) => file],
    ['--review', (file: string) => join(file, 'list.md')],
  ])('is told in a sentence where %s leads into a file', (option, placeOf) => {
    const page = join(folder, 'page.txt');
    const file = join(folder, 'file');
    writeFileSync(page, '某市召开推进会\n时间:2016-12-09\n某市召开创建推进会，各单位负责人参加会议。\n');
    writeFileSync(file, '');
    const words = [
      'scripts/import.ts',
      page,
      option,
      placeOf(file),
      ...(option === '--out' ? [] : ['--dry-run']),
    ];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(stderr).toMatch(/^写不到 .*file.*：它或它上面的一层是文件，不是文件夹。/m);
    expect(stderr).not.toContain('at ');
    expect(status).toBe(1);
  });

  it.runIf(existsSync('/proc/self'))('ends where no folder can be made', () => {
    const page = join(folder, 'page.txt');
    writeFileSync(page, '某市召开推进会\n时间:2016-12-09\n某市召开创建推进会，各单位负责人参加会议。\n');
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ['scripts/import.ts', page, ...words], {
        encoding: 'utf8',
        timeout: 300_000,
      });
    const out = run('--out', '/proc/nothing');
    expect([out.stdout.match(/import-failed/g)?.length, out.status]).toEqual([1, 1]);
    expect(out.stdout).toContain('写不到 /proc/nothing：那里不能建文件夹。');
    expect(out.stdout).not.toContain('ENOENT');
    const review = run('--dry-run', '--review', '/proc/nothing/list.md');
    expect(review.stderr).toMatch(/^写不到 \/proc\/nothing：那里不能建文件夹。/m);
    expect(review.status).toBe(1);
  });

  it.each([
    ['EROFS', '那张磁盘只能读'],
    ['ENOSPC', '磁盘满了'],
    ['EACCES', '没有写的权限'],
  ])('has a reason for %s', (code, reason) => {
    const error = Object.assign(new Error(code), { code, path: '某处/a.mdx' });
    expect(explainWriting(error)?.zh).toContain(`写不到 某处/a.mdx：${reason}。`);
  });

  it('is no other fault', () => {
    expect(explainWriting(new TypeError('x'))).toBeUndefined();
    expect(explainWriting(Object.assign(new Error('x'), { code: 'ERR_ASSERTION' }))).toBeUndefined();
    expect(
      explainWriting(Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' })),
    ).toBeUndefined();
  });
});
