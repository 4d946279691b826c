import { expect, it } from 'vitest';
import { parseRecord } from '../../../../src/archive/parse-record.ts';
import { linkLines } from '../../../../src/components/article-text/link-lines.ts';

const source = '---\ntitle: 题\ntype: report\nrights: full\n---\n第一段。\n\n第二\n段。\n\n- 一\n- 二\n';
const { record } = parseRecord('articles', { file: 'articles/undated/undated-unplaced-aaaa.mdx', source });
const link = {
  href: (line: number) => `https://git.example/file#L${line}`,
  label: (line: number) => `第${line}行`,
};

it('leads each paragraph to the line of the file on which it begins', () => {
  const html = linkLines(record?.html ?? '', record?.body.positions ?? new Map(), link);
  const lines = [
    ...html.matchAll(/href="https:\/\/git\.example\/file#L(\d+)" aria-label="第\1行">L\1</g),
  ].map(([, line]) => line);
  expect(lines).toEqual(['6', '8', '11', '12']);
});
