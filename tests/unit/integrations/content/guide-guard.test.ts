import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCheckedPage } from '../../../../src/integrations/content/guide-guard.ts';
import { writeGuideModules } from '../../../../src/integrations/content/guide-modules.ts';

const page = (body: string) => `---\ntitle: 题\ndescription: 说明\n---\n${body}\n`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-guide-'));
  vi.stubEnv('ARCHIVE_CONTENT', root);
  for (const folder of ['guide', 'articles']) mkdirSync(join(root, folder));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function write(name: string, text: string): string {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
}

describe('what is handed to the compiler of MDX', () => {
  it('is the text that has passed as data', async () => {
    const sound = page('一段，有 `代码` 和[链接](/places/)。\n\n```sh\nnpm run {check}\n```');
    expect(await readCheckedPage(write('guide/a.mdx', `\ufeff${sound}`))).toBe(sound);
  });

  it.each([
    ['an import', 'import fs from "node:fs"', 'mdx-esm'],
    ['an export', 'export const a = 1', 'mdx-esm'],
    ['an expression', '文{process.env.HOME}', 'mdx-expression'],
    ['an expression as attribute', '<Gap reason={1} />', 'mdx-component'],
    ['a tag', '<script>alert(1)</script>', 'mdx-html'],
    ['a tag with a handler', '<img src="x" onerror="alert(1)" />', 'mdx-html'],
    ['a mark, which the guide has none of', '<Caption>图</Caption>', 'mdx-component'],
    ['a script link', '[点](javascript:alert)', 'mdx-link'],
    ['a link to another host', '[点](//evil.example)', 'mdx-link'],
    ['a picture', '![图](https://evil.example/a.png)', 'mdx-construct'],
    ['a definition', '[点][a]\n\n[a]: /x', 'mdx-construct'],
  ])('is never %s', async (_, body, code) => {
    await expect(readCheckedPage(write('guide/a.mdx', page(body)))).rejects.toThrow(code);
  });

  it('is never a file of another folder, a link or a page of a bad name', async () => {
    const sound = page('一段。');
    await expect(readCheckedPage(write('articles/a.mdx', sound))).rejects.toThrow(/never compiled/);
    await expect(readCheckedPage(write('guide/a.MDX', sound))).rejects.toThrow('file-ending');
    await expect(readCheckedPage(write('guide/a b.mdx', sound))).rejects.toThrow('file-name');
    symlinkSync(join(root, 'articles/a.mdx'), join(root, 'guide/link.mdx'));
    await expect(readCheckedPage(join(root, 'guide/link.mdx'))).rejects.toThrow('file-unreadable');
  });
});

describe('the list of the pages to compile', () => {
  it('names those of this archive by their id, whatever the folder is called', async () => {
    const root = process.env['ARCHIVE_CONTENT'] ?? '';
    for (const name of ['guide/b.en.mdx', 'guide/a.mdx', 'guide/notes.txt', 'articles/x.mdx'])
      write(name, '');
    mkdirSync(join(root, 'guide/deeper'));
    write('guide/deeper/c.mdx', '');
    const imports = ['a', 'b.en'].map(
      (id) => `"${id}": () => import(${JSON.stringify(join(root, `guide/${id}.mdx`))}),`,
    );
    expect(await writeGuideModules()).toBe(`export default {\n${imports.join('\n')}\n};\n`);
  });

  it('is empty when there is no guide', async () => {
    expect(await writeGuideModules()).toBe('export default {\n\n};\n');
  });
});
