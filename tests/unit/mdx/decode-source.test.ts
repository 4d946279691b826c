import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../../src/mdx/decode-source.ts';

const FILE = 'articles/a.mdx';
const decode = (content: string | readonly number[]) =>
  decodeSource({ file: FILE, bytes: Uint8Array.from(Buffer.from(content)) });
const said = (content: string | readonly number[]) =>
  decode(content).issues.map(({ code, line, column, what }) => `${line}:${column} ${code} ${what.en}`);
const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')];

describe('decodeSource', () => {
  it('takes UTF-8 as it is', () => {
    expect(decode('---\r\n甲\n')).toEqual({ source: '---\r\n甲\n', issues: [] });
  });

  it('leaves a byte order mark out and says so', () => {
    expect(decode('\ufeff---\n甲')).toMatchObject({
      source: '---\n甲',
      issues: [{ code: 'file-bom', line: 1 }],
    });
  });

  it('reads the lines of old Macs and says where they begin', () => {
    expect(decode('---\n甲\r乙\r\n')).toMatchObject({
      source: '---\n甲\n乙\r\n',
      issues: [{ code: 'file-line-ends', line: 2, column: 2 }],
    });
  });

  it.each([
    ['a cut character', [0xe6, 0x96, 0x87, 0x0a, 0x61, 0xe6, 0x96], '2:2 file-encoding There are bytes'],
    ['an overlong form', [0x61, 0xc0, 0xaf], '1:2 file-encoding There are bytes'],
    ['a surrogate in bytes', [0xed, 0xa0, 0x80], '1:1 file-encoding There are bytes'],
    [
      'GBK',
      [0x0a, 0xce, 0xc4, 0xc3, 0xf7, 0xb3, 0xc7, 0xca, 0xd0],
      '2:1 file-encoding The file is not UTF-8; it looks like GBK',
    ],
    [
      'UTF-16 with its mark',
      utf16('\ufeff---\n'),
      '1:1 file-encoding The file is not UTF-8; it looks like UTF-16',
    ],
    ['UTF-16 without', utf16('---\ntitle'), '1:1 file-encoding The file is not UTF-8; it looks like UTF-16'],
  ])('refuses %s with its place, and guesses at no character', (_, bytes, expected) => {
    expect(said(bytes)[0]).toContain(expected);
    expect(decode(bytes).source).toBeUndefined();
  });

  it('names each character that does not show', () => {
    expect(said('甲\u202e乙\n\u0000')).toEqual([
      '1:2 character-forbidden There is a mark that turns the direction of text (U+202E).',
      '2:1 character-forbidden There is a control character (U+0000).',
    ]);
  });

  it('names the first fifty of very many', () => {
    expect(said('\u200b'.repeat(10_000))).toHaveLength(50);
    expect(said(Array.from({ length: 2_000 }, (_, at) => (at % 2 ? 0x0a : 0xff)))).toHaveLength(50);
  });

  it.each(['\n', '\r\n'])(
    'refuses two versions of which nobody has chosen one, with lines that end in %j',
    (end) => {
      const lines = ['---', 'title: 题', '<<<<<<< HEAD', '甲', '=======', '乙', '>>>>>>> branch', '---', ''];
      const [first, ...others] = said(lines.join(end));
      expect(first).toContain('3:1 file-conflict');
      expect(others).toEqual([]);
      expect(decode(lines.join(end)).source).toBeUndefined();
      // A line that underlines a heading, and a quotation of quotations.
      expect(said('题\n=======\n\n>>>>>>> 文\n')).toEqual([]);
    },
  );

  it('refuses what is larger than an article can be', () => {
    expect(said('a'.repeat(512 * 1024 + 1))[0]).toContain('file-too-large');
    expect(said('a'.repeat(512 * 1024))).toEqual([]);
  });
});
