import { expect, test } from 'vitest';
import { isHtml, readPage } from '../../../../src/importer/decode/read-page.ts';

test.each([
  ['<!DOCTYPE html><html>', 'a.txt', true],
  ['<p>甲</p>', 'a.html', true],
  ['甲<乙', 'a.txt', false],
  ['没有标签', 'a.html', false],
])('%s in %s', (text, name, isPage) => {
  expect(isHtml(text, name)).toBe(isPage);
});

test('a text is cut at its line ends and has neither facts nor a head', () => {
  const page = readPage('甲\n\n乙', { fileName: 'a.txt' });
  expect(page.lines).toEqual([
    { line: 1, text: '甲' },
    { line: 2, text: '' },
    { line: 3, text: '乙' },
  ]);
  expect([page.facts.size, page.head.metas.size, page.head.address]).toEqual([0, 0, undefined]);
});

test('the address that the page gives itself counts before the one it was saved from', () => {
  const origin = { fileName: 'a.mhtml', savedFrom: 'https://saved.example.cn/' };
  const own = '<html><head><meta name="url" content="https://own.example.cn/"></head><body></body></html>';
  expect(readPage(own, origin).head.address).toBe('https://own.example.cn/');
  expect(readPage('<html><body></body></html>', origin).head.address).toBe(origin.savedFrom);
});

test('an address that leads nowhere is none', () => {
  const read = (address: string) =>
    readPage(`Title: 甲\n\nURL Source: ${address}\n\nMarkdown Content:\n[首页](/) [要闻](/y)`, {
      fileName: 'a.txt',
    }).head.address;
  expect(read('https://mx.example/1')).toBe('https://mx.example/1');
  expect([read('https://'), read('http://[mx'), read('mx/1')]).toEqual([undefined, undefined, undefined]);
});

test('data is told by both its ends, and looked at once', () => {
  const data = '{"content":"街口的灯亮了，店主们在门前坐下来说话。"}';
  const read = (text: string) => readPage(text, { fileName: 'a.txt' }).lines.map((line) => line.text);
  expect(read(`${data} ;\n`)[0]).toBe('街口的灯亮了，店主们在门前坐下来说话。');
  const text = `${data}${' '.repeat(100_000)}灯`;
  expect(read(text)).toEqual([text]);
});
