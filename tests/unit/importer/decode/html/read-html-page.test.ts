import { describe, expect, test } from 'vitest';
import { readHtmlPage } from '../../../../../src/importer/decode/html/read-html-page.ts';

describe('readHtmlPage', () => {
  test('a line for each block and break, words of one block together, hidden ones left out', () => {
    const { lines } = readHtmlPage(
      '<html><body><p>甲<b>乙</b>\n丙</p><div>丁<br>戊</div><script>1</script><p style="display:none">己</p><p class="sr-only">庚</p></body></html>',
    );
    expect(lines.map(({ text }) => text)).toEqual(['甲乙 丙', '', '丁', '戊', '']);
  });

  test('what shows nothing parts no words, and a caption has no words but its own', () => {
    const { lines } = readHtmlPage(
      '<p>文明\ufeff城市</p><figure><figcaption>居民扫地。</figcaption></figure>',
    );
    expect(lines.map(({ text }) => text).filter(Boolean)).toEqual(['文明\ufeff城市', '居民扫地。']);
  });

  test.each([
    ['<ol><li>甲。</li><li><p>乙。</p><p>丙。</p></li></ol>', ['1. 甲。', '2. 乙。', '丙。']],
    [
      '<ol start="3" class="list-paddingleft-2"><li>甲。</li><li value="7">乙。</li></ol>',
      ['3. 甲。', '7. 乙。'],
    ],
    ['<ol><li>1、甲。</li><li>（二）乙。</li></ol>', ['1、甲。', '（二）乙。']],
    [
      '<ol><li><a href="#">甲</a></li></ol><ol class="menu"><li>乙</li></ol><ul><li>丙</li></ul>',
      ['甲', '乙', '丙'],
    ],
    ['<ol style="list-style:none"><li>甲。</li></ol><ol type="a"><li>乙。</li></ol>', ['甲。', '乙。']],
    ['<ol><li>甲。<ul><li>乙。</li></ul></li><li>丙。</li></ol>', ['1. 甲。', '乙。', '2. 丙。']],
  ])('numbers that a browser sets before items: %s', (html, texts) => {
    expect(
      readHtmlPage(html)
        .lines.map(({ text }) => text)
        .filter(Boolean),
    ).toEqual(texts);
  });

  test('values of the head have single blanks and an end', () => {
    const long = `甲${' '.repeat(100_000)}乙`;
    const { head } = readHtmlPage(
      `<title>${long}</title><meta name="source" content="a \n b"><meta name="author" content="${'甲'.repeat(9_000)}">`,
    );
    expect(head.title).toBe('甲');
    expect(head.metas.get('source')).toBe('a b');
    expect(head.metas.get('author')?.length).toBeLessThan(3_000);
  });

  test('a page without a body gives no lines', () => {
    expect(readHtmlPage('').lines).toEqual([]);
  });

  test('the head is handed on as it stands, the first of each name', () => {
    const { head } = readHtmlPage(
      '<html><head><title> 某会召开_某网 </title><meta name="PubDate" content="昨天"><meta property="OG:Title" content="甲"><meta name="og:title" content="乙"><meta name="author" content=" "></head><body></body></html>',
    );
    expect(head.title).toBe('某会召开_某网');
    expect([...head.metas]).toEqual([
      ['pubdate', '昨天'],
      ['og:title', '甲'],
    ]);
  });

  test.each([
    ['<meta name="Url" content="http://a.example.cn/1.html">', 'http://a.example.cn/1.html'],
    ['<link rel="canonical" href="https://b.example.cn/2">', 'https://b.example.cn/2'],
    [
      '<meta name="url" content="/1.html"><link rel="canonical" href="https://b.example.cn/2">',
      'https://b.example.cn/2',
    ],
    ['<link rel="canonical" href="/2">', undefined],
  ])('the address of %s', (tags, address) => {
    expect(readHtmlPage(`<html><head>${tags}</head><body></body></html>`).head.address).toBe(address);
  });
});

test('what a page shows to nobody is told, with the line before it', () => {
  const { lines, hidden } = readHtmlPage(
    '<p>路灯亮了。水沟也通了。</p><p style="display:none">相关搜索</p><p>月底验收。</p><p class="sr-only">跳过</p>',
  );
  expect(lines.map(({ text }) => text).filter(Boolean)).toEqual(['路灯亮了。水沟也通了。', '月底验收。']);
  expect(hidden?.map(({ line, text }) => [line > 0, text])).toEqual([[true, '相关搜索']]);
});
