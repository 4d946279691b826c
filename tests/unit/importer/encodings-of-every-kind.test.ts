import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { type Case, check, lines, PARAGRAPHS, page, TITLE } from './page-case.ts';

const TEXT = lines(...PARAGRAPHS);
const read = (bytes: Uint8Array, as: string) => Buffer.from(iconv.decode(Buffer.from(bytes), as));
const utf8 = Buffer.from(TEXT);

/** GB2312 in seven bits between `~{` and `~}` (RFC 1843). */
function asHz(text: string): Uint8Array {
  const runs = text.match(/[^\0-\x7f]+|[\0-\x7f]+/gu) ?? [];
  const encode = (run: string) =>
    /^[\0-\x7f]/.test(run)
      ? run
      : `~{${String.fromCharCode(...iconv.encode(run, 'gb2312').map((byte) => byte & 0x7f))}~}`;
  return Buffer.from(runs.map(encode).join(''), 'latin1');
}

/** GB2312 behind a designation and a shift (RFC 1922). */
function asIso2022(text: string): Uint8Array {
  const encode = (run: string) =>
    /^[\0-\x7f]/.test(run)
      ? run
      : `\u000e${String.fromCharCode(...iconv.encode(run, 'gb2312').map((byte) => byte & 0x7f))}\u000f`;
  return Buffer.from(
    text
      .split('\n')
      .map((line) => `\u001b$)A${(line.match(/[^\0-\x7f]+|[\0-\x7f]+/gu) ?? []).map(encode).join('')}`)
      .join('\n'),
    'latin1',
  );
}

const READ: readonly Case[] = [
  { name: 'GBK', page: iconv.encode(TEXT, 'gbk') },
  { name: 'HZ', page: asHz(TEXT) },
  { name: 'ISO-2022-CN', page: asIso2022(TEXT) },
  { name: 'UTF-16 without a mark', page: iconv.encode(TEXT, 'utf-16le') },
  { name: 'UTF-16, the other way round', page: iconv.encode(TEXT, 'utf-16be') },
  { name: 'UTF-8 read as Latin 1', page: read(utf8, 'latin1') },
  { name: 'UTF-8 read as MacRoman', page: read(utf8, 'macroman') },
  { name: 'UTF-8 read as Latin 1 twice', page: read(read(utf8, 'latin1'), 'latin1') },
].map((one): Case => ({ file: 'a.txt', title: TITLE, ...one }));

describe('encodings of every kind', () => {
  test.each(READ)('$name', check);

  test('GBK under another name', () => {
    const html = page({}).replace('utf-8', 'iso-8859-1');
    check({ name: 'misdeclared', page: iconv.encode(html, 'gbk'), title: TITLE });
  });

  test('what cannot be read is refused, with what was seen', () => {
    const greek = Buffer.from('Ο δήμαρχος κάλεσε τους κατοίκους να συζητήσουν για τους δρόμους\n'.repeat(6));
    const { issues, mdx } = importCapture(greek, { fileName: 'a.txt', rights: 'full' });
    expect(issues.map(({ code }) => code)).toContain('encoding-unknown');
    expect(mdx).toBe('');
  });
});

describe('a mirror that left one line as it was', () => {
  const annotate = (text: string) =>
    text
      .replaceAll('创', '創(chuàng )')
      .replaceAll('会', '會(huì)')
      .replaceAll('责', '責(zé)')
      .replaceAll('这', '這(zhè)');
  const body = [
    '6月3日，麥溪市召开创建动员会，市长说，创建不是为了一块牌子，这一点全市要想明白，责任要一级一级担起来。',
    '各街道在会上认领了任务，会后三天之内，这些任务都要写明责任人，创建办每周看一次进度。',
  ];

  test.each([
    ['its title', '麥溪市创會創建動員'],
    ['its menu', '首頁 創建 會議 責任'],
    ['its line of editors', ''],
  ])('%s', (_, bare) => {
    const text = [
      bare,
      '麥溪市部署工作',
      '時(shí)間:2019-06-04',
      ...body.map(annotate),
      '責任編輯：白禾',
    ].join('\n');
    const result = importCapture(Buffer.from(text), { fileName: 'a.txt', rights: 'full' });
    expect(result.text).not.toMatch(/[(（][a-zà-ü ]+[)）]/u);
    expect(result.text).toContain('创建不是为了一块牌子，这一点全市要想明白');
    expect(result.text).toContain('会后三天之内，这些任务都要写明责任人');
  });
});
