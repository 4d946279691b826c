import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../../src/importer/decode/decode-bytes.ts';
import { inlineFrames } from '../../../../src/importer/decode/inline-frames.ts';
import { isMhtml, parseMhtml } from '../../../../src/importer/decode/mhtml.ts';
import { readPage } from '../../../../src/importer/decode/read-page.ts';

const PAGE =
  '<html><head><title>某市推进会</title></head><body><p>会议要求，各单位抓好落实。</p></body></html>';

function archive(part: string, headers: string): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: http://news.example.cn/a/1.html',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--a.b+c----"',
    '',
    '------MultipartBoundary--a.b+c----',
    headers,
    '',
    part,
    '------MultipartBoundary--a.b+c----',
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    '',
    'R0lGODlhAQABAAAAACw=',
    '------MultipartBoundary--a.b+c------',
    '',
  ].join('\r\n');
}

function quotedPrintable(bytes: Uint8Array): string {
  const encoded = [...bytes].map((byte) =>
    byte === 0x3d || byte > 0x7e
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  return encoded.map((one, at) => (at > 0 && at % 20 === 0 ? `=\r\n${one}` : one)).join('');
}

describe('web archives', () => {
  it('give their page out of quoted-printable, with the address', () => {
    const file = archive(
      quotedPrintable(Buffer.from(PAGE)),
      'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable',
    );
    expect(decodeBytes(Buffer.from(file), { fileName: 'a.mhtml' })).toMatchObject({
      text: PAGE,
      url: 'http://news.example.cn/a/1.html',
      issues: [],
    });
  });

  it('give their page out of base64 in the charset of the part', () => {
    const body = iconv.encode(PAGE, 'gbk').toString('base64').replace(/.{60}/g, '$&\r\n');
    const file = archive(
      body,
      'Content-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: base64',
    );
    expect(parseMhtml(Buffer.from(file))?.charset).toBe('gb2312');
    expect(decodeBytes(Buffer.from(file), { fileName: 'page.txt' }).text).toBe(PAGE);
  });

  it('without a page are refused', () => {
    const file = 'MIME-Version: 1.0\r\nContent-Type: image/gif\r\n\r\nabc';
    const { text, issues } = decodeBytes(Buffer.from(file), { fileName: 'a.mht' });
    expect(text).toBe('');
    expect(issues.map((issue) => issue.code)).toEqual(['mhtml-without-page']);
  });

  it('are not taken for pages, nor pages for them', () => {
    expect(isMhtml(Buffer.from(PAGE))).toBe(false);
    expect(isMhtml(Buffer.from('来源：某某日报\nMIME 是什么'))).toBe(false);
  });

  it('looks for the version among the lines of the header only', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(isMhtml(bytes('From: a\r\nSubject: b\r\n c\r\nMIME-Version: 1.0\r\n'))).toBe(true);
    expect(isMhtml(bytes('时间：某日\nMIME-Version: 1.0\n'))).toBe(false);
    expect(isMhtml(bytes(`${'N:\r\nE:\r\n'.repeat(180)}x`))).toBe(false);
  });

  it('are read with the pages that their frames show', () => {
    const html = (body: string) => `<html><body>${body}</body></html>`;
    const part = (headers: string, body: string) =>
      `--b\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n\r\n${body}\r\n`;
    const file = [
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n',
      part(
        'Content-Location: http://a.cn/',
        html('<iframe src="cid:f1@x"></iframe><frame src=http://a.cn/n.htm>'),
      ),
      part('Content-ID: <f1@x>', html('<p>框里的“第一段”。</p>')),
      part('Content-Location: http://a.cn/n.htm', html('<p>框里的第二段。</p>')),
      '--b--\r\n',
    ].join('');
    const { text } = decodeBytes(Buffer.from(file), { fileName: 'a.mht' });
    const { lines } = readPage(text, { fileName: 'a.mht' });
    expect(lines.map((line) => line.text).filter(Boolean)).toEqual(['框里的“第一段”。', '框里的第二段。']);
  });

  it('may be letters in plain text', () => {
    const file =
      'Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n简报\r\n\r\n来信请寄<jb@mx.example>。';
    const { text, issues } = decodeBytes(Buffer.from(file), { fileName: 'a.eml' });
    expect(issues).toEqual([]);
    expect(readPage(text, { fileName: 'a.eml' }).lines.at(-1)?.text).toBe('来信请寄<jb@mx.example>。');
  });
});

describe('frames', () => {
  it('that show one another end', () => {
    const part = `--b\r\nContent-Type: text/html\r\nContent-Location: x\r\n\r\n${'<iframe src=x></iframe>'.repeat(1000)}\r\n`;
    const file = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${part}${part}--b--`;
    expect(decodeBytes(Buffer.from(file), { fileName: 'a.mht' }).text.length).toBeLessThan(100_000);
  });

  it('that lie within one another without end are read as deep as programs write them', () => {
    const nest = (depth: number) => {
      let text = 'Content-Type: text/html\r\n\r\n<p>灯亮了。</p>\r\n';
      for (let at = 0; at < depth; at++)
        text = `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n${text}`;
      return parseMhtml(new TextEncoder().encode(`MIME-Version: 1.0\r\n${text}`));
    };
    expect(nest(3)?.bytes).toBeDefined();
    expect(nest(8_000)).toBeUndefined();
  });

  it('look once for the frames of a page', () => {
    const page = '<iframe src=a'.repeat(8_000);
    expect(inlineFrames(page, new Map([['b', '<p>灯亮了。</p>']]))).toBe(page);
    expect(inlineFrames("<iframe width=1 src='b'></iframe>", new Map([['b', '灯']]))).toContain(
      'srcdoc="灯"',
    );
  });
});
