import { expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { parseRecord } from '../../../src/archive/parse-record.ts';
import { nameTexts } from '../../../src/archive/reuse/changed-texts.ts';

const source =
  '---\ntitle: 题\npublished: "2016-12-10"\nplace: "411700"\ntype: report\nrights: full\n---\n全文。\n';

function nameOf(digest?: string) {
  const { record } = parseRecord('articles', { file: 'articles/2016/2016-12-10-411700-aa10.mdx', source });
  if (!record) throw new Error('The sample is no article.');
  const archive = buildArchive({
    articles: [{ ...record, ...(digest !== undefined && { digest }) }],
    campaigns: [],
    honours: [],
    places: [],
    coverage: [],
  });
  return nameTexts(archive.articles)[0];
}

it('is the digest of the file where a build knows it, else that of the words', () => {
  expect(nameOf('of the file')?.key).toBe('of the file');
  const ofWords = nameOf();
  expect(ofWords?.key).toHaveLength(43);
  expect(nameOf()).toEqual(ofWords);
});
