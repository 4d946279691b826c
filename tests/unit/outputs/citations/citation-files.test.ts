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

/** BibTeX without what only eyes need. */
const close = (text = '') => text.replace(/^ {2}(\w+) = /gm, '$1=');

it('holds in each address the text of its form, without the indents of BibTeX', async () => {
  const [article] = sampleArchive({ 'articles/x/undated-unplaced-a000.mdx': source }).articles;
  if (!article) throw new Error('The sample has an article.');
  const files = buildCitationFiles(article, siteUrl);
  expect(files.map(({ label }) => label)).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
  const texts = new Map(renderCitations(article, { siteUrl }).map(({ label, text }) => [label, text]));
  for (const { label, href, mediaType, name } of files) {
    const response = await fetch(href);
    const text = await response.text();
    expect(text).toBe(label === 'BibTeX' ? close(texts.get(label)) : texts.get(label));
    if (label === 'BibTeX') expect(text).toMatch(/^title=\{\{100/m);
    expect(response.headers.get('content-type')).toBe(`${mediaType};charset=utf-8`);
    expect(CITATION_FORMATS.some(({ file }) => name === `${article.id}-${file?.name}`)).toBe(true);
  }
});
