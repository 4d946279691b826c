import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { numberBody } from '../../../src/mdx/number-body.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { readBody } from '../../../src/mdx/read-body.ts';

interface Expected {
  readonly title: string;
  readonly published: string;
  readonly time?: string;
  readonly source?: string;
  readonly site: string;
  readonly url?: string;
  readonly authors: readonly string[];
  readonly editors?: readonly string[];
  readonly place: string;
  readonly first: string;
  readonly last: string;
  readonly paragraphs: number;
  readonly captions: readonly string[];
}

const folder = new URL('../../fixtures/html/', import.meta.url);
const expected: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(new URL('expected.json', folder), 'utf8'),
);

describe('pages of Chinese content management systems', () => {
  test.each(Object.entries(expected))('%s', (name, truth) => {
    const html = readFileSync(new URL(name, folder), 'utf8');
    // Pages that declare GB2312 or GBK were written in it.
    const bytes = /charset=gb/i.test(html) ? iconv.encode(html, 'gbk') : Buffer.from(html);
    const { article, text, mdx, issues } = importCapture(bytes, { fileName: name, rights: 'full' });
    expect(article).toMatchObject({ title: truth.title, published: truth.published, place: truth.place });
    expect(article?.time).toBe(truth.time);
    expect(article?.source?.name).toBe(truth.source);
    expect(article?.source?.site).toBe(truth.site);
    expect(article?.source?.url).toBe(truth.url);
    const names = (article?.authors ?? []).map((author) =>
      typeof author === 'string' ? author : author.name,
    );
    expect(names).toEqual(truth.authors);
    expect(article?.editors ?? []).toEqual(truth.editors ?? []);
    const lines = text.split('\n');
    expect(lines).toHaveLength(truth.paragraphs);
    expect(lines[0]?.startsWith(truth.first)).toBe(true);
    expect(lines.at(-1)?.endsWith(truth.last)).toBe(true);
    const { root } = parseMdx({ file: name, source: mdx });
    const captions = root ? readBody(numberBody(root)).blocks.filter(({ kind }) => kind === 'caption') : [];
    expect(captions.map((block) => block.text)).toEqual(truth.captions);
    expect(issues).toEqual([]);
  });
});
