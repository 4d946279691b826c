import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { isHtml } from '../../../../../src/importer/decode/html/is-html.ts';
import { readPage } from '../../../../../src/importer/decode/html/read-page.ts';
import { importCapture } from '../../../../../src/importer/pipeline.ts';
import { parseMdx } from '../../../../../src/mdx/parse-mdx.ts';
import { readBody } from '../../../../../src/mdx/read-body.ts';

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

const folder = new URL('../../../../fixtures/html/', import.meta.url);
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
    const captions = root ? readBody(root).blocks.filter(({ kind }) => kind === 'caption') : [];
    expect(captions.map((block) => block.text)).toEqual(truth.captions);
    expect(issues).toEqual([]);
  });
});

describe('readPage', () => {
  test('a line for each block and break, words of one block together, hidden ones left out', () => {
    const { lines } = readPage(
      '<html><body><p>甲<b>乙</b>\n丙</p><div>丁<br>戊</div><script>1</script><p style="display:none">己</p><p class="sr-only">庚</p></body></html>',
    );
    expect(lines.map(({ text }) => text)).toEqual(['甲乙 丙', '', '丁', '戊', '']);
  });

  test('a page without a body gives no lines', () => {
    expect(readPage('').lines).toEqual([]);
  });

  test('meta elements tell title, date, source and address', () => {
    const { hints } = readPage(
      '<html><head><meta name="ArticleTitle" content="某会召开"><meta name="PubDate" content="2019-01-02 03:04"><meta name="ContentSource" content="某报"><meta name="Url" content="http://a.example.cn/1.html"></head><body></body></html>',
    );
    expect(hints).toMatchObject({
      title: '某会召开',
      published: '2019-01-02',
      time: '03:04',
      source: '某报',
      url: 'http://a.example.cn/1.html',
    });
  });
});

test.each([
  ['<!DOCTYPE html><html>', 'a.txt', true],
  ['<p>甲</p>', 'a.html', true],
  ['甲<乙', 'a.txt', false],
  ['没有标签', 'a.html', false],
])('%s in %s', (text, name, isPage) => {
  expect(isHtml(text, name)).toBe(isPage);
});
