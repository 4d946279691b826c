import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../../src/importer/decode/decode-bytes.ts';
import { cleanArticle } from '../../../generators/noise/clean-articles.ts';
import { toTraditional } from '../../../generators/noise/traditional.ts';

const TEXT = cleanArticle(3).paragraphs.join('\n');
const decode = (bytes: Uint8Array, declared?: string) =>
  decodeBytes(bytes, declared === undefined ? { fileName: 'page.txt' } : { fileName: 'page.txt', declared });

describe('decodeBytes finds the encoding', () => {
  it.each(['utf-8', 'gbk', 'gb18030', 'utf-16le', 'utf-16be'])('of %s without a declaration', (encoding) => {
    const { text, repairs, issues } = decode(iconv.encode(TEXT, encoding));
    expect(text).toBe(TEXT);
    expect(repairs).toEqual([]);
    expect(issues).toEqual([]);
  });

  it('of Big5', () => {
    const traditional = toTraditional('全市各级各部门要提高认识、压实责任');
    expect(decode(iconv.encode(traditional, 'big5'))).toMatchObject({ text: traditional, encoding: 'big5' });
  });

  it('with a byte order mark, which is dropped', () => {
    expect(decode(Buffer.from(`\uFEFF${TEXT}`)).text).toBe(TEXT);
    expect(decode(iconv.encode(TEXT, 'utf-16le', { addBOM: true })).text).toBe(TEXT);
  });

  it.each([
    ['utf-8', 'gb18030'],
    ['gb2312', 'utf-8'],
    ['big5', 'gb18030'],
    ['iso-8859-1', 'gb18030'],
  ])('although %s is declared and it is %s, and says so', (declared, actual) => {
    const page = `<html><head><meta charset="${declared}"></head><body>${TEXT}</body></html>`;
    const { text, encoding, issues } = decode(iconv.encode(page, actual));
    expect(text).toBe(page);
    expect(encoding).toBe(actual);
    expect(issues.map((issue) => [issue.code, issue.severity])).toEqual([
      ['encoding-misdeclared', 'warning'],
    ]);
  });

  it('when the sender declares it', () => {
    expect(decode(iconv.encode('县城', 'gbk'), 'gb2312')).toMatchObject({ text: '县城', issues: [] });
  });

  it('and gives line ends one form', () => {
    expect(decode(Buffer.from('一\r\n二\r三')).text).toBe('一\n二\n三');
  });
});

describe('decodeBytes undoes text that was read wrongly before it was saved', () => {
  it.each([
    ['UTF-8 as Latin-1', iconv.decode(Buffer.from(TEXT), 'latin1')],
    ['GBK as Latin-1', iconv.decode(iconv.encode(TEXT, 'gbk'), 'latin1')],
    ['GBK as Windows-1252', iconv.decode(iconv.encode(TEXT, 'gbk'), 'windows-1252')],
  ])('%s, wholly', (_, spoiled) => {
    const { text, repairs } = decode(Buffer.from(spoiled));
    expect(text).toBe(TEXT);
    expect(repairs).toHaveLength(TEXT.split('\n').length);
    expect(repairs.every((repair) => repair.kind === 'encoding' && repair.certain)).toBe(true);
  });

  it('GBK as Latin-1, with an indent before a number', () => {
    const line = '　　7月的第一天，全市各社区同时开门迎接检查。';
    expect(decode(Buffer.from(iconv.decode(iconv.encode(line, 'gbk'), 'latin1'))).text).toBe(line);
  });

  it('UTF-8 as GBK, but for the bytes that are gone, which it tells', () => {
    const spoiled = iconv.decode(Buffer.from(TEXT), 'gbk').replaceAll('\uFFFD', '?');
    const { text, repairs, issues } = decode(Buffer.from(spoiled));
    const lines = text.split('\n');
    TEXT.split('\n').forEach((line, at) => {
      const got = lines[at] ?? '';
      expect(line).toMatch(new RegExp(`^${got.replaceAll('\uFFFD', '.')}$`, 'u'));
      expect(got.split('\uFFFD').length - 1).toBeLessThanOrEqual(3);
    });
    expect(repairs.every((repair) => repair.kind === 'encoding')).toBe(true);
    expect(issues.map((issue) => issue.code)).toEqual(text.includes('\uFFFD') ? ['encoding-damaged'] : []);
  });

  it('one line of a sound page', () => {
    const spoiled = iconv.decode(Buffer.from('责任编辑说明这一行'), 'latin1');
    expect(decode(Buffer.from(`${TEXT}\n${spoiled}`)).text).toBe(`${TEXT}\n责任编辑说明这一行`);
  });

  it('refuses a page of which only replacement characters are left', () => {
    const { text, issues } = decode(Buffer.from('会议\n锟斤拷锟斤拷要求锟斤拷'));
    expect(text).toBe('会议\n\uFFFD要求\uFFFD');
    expect(issues).toMatchObject([{ code: 'encoding-lost', severity: 'error', line: 2, column: 1 }]);
  });

  it('leaves sound Chinese, spaces, accents and pinyin alone', () => {
    const sound =
      'Café Zürich 与姊妹城市签约——“好”…\n  　来源：某某日报\u00a0\u00a0  \n供稿：某区文明办\u00a0\u00a0\u00a0\u00a0\n創(chuàng )建，學(xué)習';
    expect(decode(Buffer.from(sound))).toMatchObject({ text: sound, repairs: [], issues: [] });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.txt', 'a.html', 'a.mhtml'),
        (bytes, fileName) => {
          const { text, issues } = decodeBytes(bytes, { fileName });
          expect(typeof text).toBe('string');
          for (const issue of issues) expect(issue.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
