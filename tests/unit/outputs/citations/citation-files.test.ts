import { expect, it } from 'vitest';
import { buildCitationFiles } from '../../../../src/outputs/citations/citation-files.ts';
import { CITATION_FORMATS, renderCitations } from '../../../../src/outputs/citations/render-citations.ts';
import { sampleArchive } from '../sample-archive.ts';

const siteUrl = 'https://archive.example';
const source = `---
title: "100% \\"四创\\" #1? <甲> 'b'\\\\ c"
type: report
rights: full
---
正文。
`;

it('holds in each address the very text of its form', async () => {
  const [article] = sampleArchive({ 'articles/x/undated-unplaced-a000.mdx': source }).articles;
  if (!article) throw new Error('The sample has an article.');
  const files = buildCitationFiles(article, siteUrl);
  expect(files.map(({ label }) => label)).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
  const texts = new Map(renderCitations(article, { siteUrl }).map(({ label, text }) => [label, text]));
  for (const { label, href, mediaType, name } of files) {
    const response = await fetch(href);
    expect(await response.text()).toBe(texts.get(label));
    expect(response.headers.get('content-type')).toBe(`${mediaType};charset=utf-8`);
    expect(CITATION_FORMATS.some(({ file }) => name === `${article.id}-${file?.name}`)).toBe(true);
  }
});
