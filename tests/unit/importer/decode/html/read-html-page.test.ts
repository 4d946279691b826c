import { describe, expect, test } from 'vitest';
import { readHtmlPage } from '../../../../../src/importer/decode/html/read-html-page.ts';

const SENTENCE = '云溪区组织志愿者走进背街小巷，清理乱贴乱画，规范车辆停放，受到沿街居民的欢迎。';

describe('readHtmlPage', () => {
  test('a line for each block and break, words of one block together, hidden ones left out', () => {
    const { lines } = readHtmlPage(
      '<html><body><p>甲<b>乙</b>\n丙</p><div>丁<br>戊</div><script>1</script><p style="display:none">己</p><p class="sr-only">庚</p></body></html>',
    );
    expect(lines.map(({ text }) => text)).toEqual(['甲乙 丙', '', '丁', '戊', '']);
  });

  test('a page without a body gives no lines', () => {
    expect(readHtmlPage('').lines).toEqual([]);
  });

  test('the markup tells which lines lie outside the main content', () => {
    const text = `<p>${SENTENCE}</p>`.repeat(6);
    const { lines, facts } = readHtmlPage(
      `<html><body><div class="nav"><a href="/a">首页</a></div><div class="content">${text}</div></body></html>`,
    );
    const outside = lines.filter(({ line, text: words }) => words !== '' && facts.get(line)?.outside);
    expect(outside.map(({ text: words }) => words)).toEqual(['首页']);
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
