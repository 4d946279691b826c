import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/importer/decode/read-page.ts';
import { unescapeText } from '../../../../src/importer/decode/unescape.ts';

const LINES = ['麦溪老街的灯亮了。', '店主们说：“走夜路不怕了。”', '月底还要再装十一盏。'];
const TEXT = LINES.join('\n');
const escaped = (write: (code: number) => string) =>
  TEXT.replace(/\p{Script=Han}/gu, (character) => write(character.codePointAt(0) ?? 0));
const read = (text: string, fileName = 'a.txt') =>
  readPage(text, { fileName })
    .lines.map((line) => line.text)
    .filter((line) => line !== '');

describe('texts that a program has written otherwise', () => {
  it.each([
    ['references', escaped((code) => `&#${code};`)],
    ['references in hexadecimal', escaped((code) => `&#x${code.toString(16)};`)],
    ['references to references', escaped((code) => `&amp;#${code};`)],
    ['units', escaped((code) => `\\u${code.toString(16)}`)],
    ['units with a percent sign', escaped((code) => `%u${code.toString(16).toUpperCase()}`)],
    ['line ends of two characters', `${LINES.join('\\n')}\\n`],
    ['line separators', LINES.join('\u0085')],
    ['paragraphs with tags', LINES.map((line) => `<p>${line}</p>`).join('')],
    ['paragraphs with tags, a line each', LINES.map((line) => `<p>${line}</p>`).join('\n')],
    ['breaks', LINES.map((line) => `&nbsp;&nbsp;${line}<br />`).join('\n')],
    ['tags in one line only', `<b>${LINES[0]}</b><br>\n${LINES[1]}\n${LINES[2]}<b></b>`],
    [
      'the data of a program',
      JSON.stringify({ id: 3, title: '灯', content: LINES.map((line) => `<p>${line}</p>`).join('') }),
    ],
  ])('are read: %s', (_, text) => {
    expect(read(text).map((line) => line.trim())).toEqual(LINES);
  });

  it.each([
    [
      'references',
      `<html><body>${LINES.map((line) => `<p>${line.replace(/\p{Script=Han}/gu, (one) => `&amp;#${one.codePointAt(0)};`)}</p>`).join('')}</body></html>`,
    ],
    [
      'tags',
      `<html><body><div>${LINES.map((line) => `&lt;p&gt;${line}&lt;/p&gt;`).join('')}</div></body></html>`,
    ],
  ])('are read where a page shows them: %s', (_, html) => {
    expect(read(html, 'a.html')).toEqual(LINES);
  });

  it('are left where they are spoken of', () => {
    const text = '网页上的 &nbsp; 是空格，&#26376; 是一个字，\\n 是换行，<b> 是粗体，\\u6708 是月。';
    expect(unescapeText(text)).toBe(text);
    expect(read(text)).toEqual([text]);
  });
});
