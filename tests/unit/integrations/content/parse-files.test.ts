import { expect, it } from 'vitest';
import { parseFile } from '../../../../src/integrations/content/parse-file.ts';
import { parseFiles } from '../../../../src/integrations/content/parse-files.ts';

const files = Array.from({ length: 700 }, (_, at) => ({
  file: `content/articles/undated/undated-unplaced-${String(at).padStart(4, '0')}.mdx`,
  bytes: Buffer.from(
    `---\ntitle: 第${at}篇\ntype: ${at === 650 ? 'none' : 'report'}\nrights: full\n---\n正文。\n\n又一段。\n`,
  ),
}));

it('gives, in the order of the files, what one thread makes of them', async () => {
  const alone = files.map((file) => parseFile('articles', file));
  expect(await parseFiles('articles', files, 2)).toStrictEqual(alone);
  expect(alone[650]?.issues).not.toEqual([]);
  expect(await parseFiles('articles', files, 1)).toStrictEqual(alone);
});

it('takes no files at all', async () => {
  expect(await parseFiles('articles', [], 2)).toEqual([]);
});
