import { fill, nest } from './fill.ts';

/** A capture of a given size that is hard on the importer. */
export interface NastyCapture {
  readonly name: string;
  readonly ending: 'html' | 'txt' | 'mhtml';
  readonly make: (bytes: number) => string | Uint8Array;
}

const SENTENCE = '12月7日，某市召开创建全国文明城市推进会，会议要求各部门压实责任。';
const ARTICLE = `<h1>某市召开推进会</h1><p>${SENTENCE.repeat(3)}</p>`;

const html = (name: string, make: (bytes: number) => string): NastyCapture => ({
  name: `HTML: ${name}`,
  ending: 'html',
  make: (bytes) => `<html><head><title>某市召开推进会</title></head><body>${ARTICLE}${make(bytes - 200)}`,
});
const text = (name: string, make: (bytes: number) => string | Uint8Array): NastyCapture => ({
  name: `text: ${name}`,
  ending: 'txt',
  make: (bytes) => {
    const made = make(bytes - 30);
    return typeof made === 'string' ? `某市召开推进会\n\n${made}` : made;
  },
});
const mhtml = (name: string, make: (bytes: number) => string): NastyCapture => ({
  name: `MHTML: ${name}`,
  ending: 'mhtml',
  make: (bytes) =>
    `From: <Saved>\nSnapshot-Content-Location: https://a.example/\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n${make(bytes - 200)}`,
});
const part = (encoding: string, body: string, type = 'text/html; charset=utf-8') =>
  `--b\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\nContent-Location: https://a.example/\n\n${body}\n`;

/** Pages, texts and web archives: each thing in numbers, and within itself. */
export const NASTY_CAPTURES: readonly NastyCapture[] = [
  ...[
    'div',
    'table',
    'b',
    'font',
    'a',
    'p',
    'ul',
    'li',
    'span',
    'svg',
    'select',
    'form',
    'button',
    'template',
  ].map((tag) => html(`<${tag}> within each other, not closed`, (n) => fill(n, `<${tag}>`))),
  html('a value of the head', (n) => `<meta name="source" content="某日报${fill(n - 60, ' ')}报">`),
  html('<div> within each other, with text', (n) => fill(n, '<div>某市')),
  html('<div> within each other, closed', (n) => nest(n, '<div>', '</div>')),
  html('cells within each other', (n) => fill(n, '<table><tr><td>')),
  html('bold and slanted, crossed', (n) => fill(n, '<b><i>某</b></i>')),
  html('bold in each paragraph, not closed', (n) => fill(n, '<p><b>某市')),
  html('<font> of every colour, not closed', (n) => fill(n, (at) => `<p><font color=${at}>某`)),
  html('links within links', (n) => fill(n, '<a href=/x>某<div>')),
  html('text beside cells', (n) => fill(n, '<table>某<b>市')),
  html('tables', (n) => fill(n, '<table><tr><td>一</td><td>二</td></tr></table>')),
  html('a long table', (n) => `<table>${fill(n, '<tr><td>一</td><td>二</td></tr>')}`),
  html('a wide table', (n) => `<table><tr>${fill(n, '<td>一</td>')}`),
  html('paragraphs', (n) => fill(n, (at) => `<p>第${at}段。${SENTENCE}</p>\n`)),
  html('the same paragraph', (n) => fill(n, `<p>${SENTENCE}</p>\n`)),
  html('a paragraph', (n) => `<p>${fill(n, SENTENCE)}</p>`),
  html('line breaks', (n) => fill(n, '<br>')),
  html('lines by breaks', (n) => fill(n, `${SENTENCE}<br>`)),
  html('links', (n) => fill(n, (at) => `<a href="/a/${at}">相关报道${at}</a>\n`)),
  html('list items', (n) => `<ul>${fill(n, '<li>某</li>')}`),
  html('headings', (n) => fill(n, '<h2>某市召开推进会</h2>')),
  html('scripts', (n) => fill(n, '<script>a()</script>')),
  html('a script not closed', (n) => `<script>${fill(n, 'a();')}`),
  html('a comment not closed', (n) => `<!--${fill(n, ' -- >')}`),
  html('comments', (n) => fill(n, '<!-- a -->')),
  html('attributes', (n) => `<p ${fill(n, (at) => `a${at}=b `)}>某`),
  html('an attribute', (n) => `<p title="${fill(n, 'a')}">某`),
  html('a picture in base64', (n) => `<img src="data:image/png;base64,${fill(n, 'AAAA')}">`),
  html('pictures in base64', (n) => fill(n, `<img src="data:image/png;base64,${'A'.repeat(4000)}">`)),
  html('<meta>', (n) => fill(n, (at) => `<meta name="a${at}" content="某">`)),
  html('titles', (n) => fill(n, '<title>某市</title>')),
  html('linked data', (n) => fill(n, '<script type="application/ld+json">{"@type":"NewsArticle"}</script>')),
  html('linked data, nested', (n) => `<script type="application/ld+json">${nest(n, '[', ']', '1')}</script>`),
  html('signs that open', (n) => fill(n, '<')),
  html('entities', (n) => fill(n, '&#20013;')),
  html('ampersands', (n) => fill(n, '&am')),
  html('closing tags', (n) => fill(n, '</p>')),
  html('style attributes', (n) => fill(n, '<p style="display:none;color:#fff;font-size:0">某</p>')),
  html('annotations', (n) => fill(n, '創(chuàng )建')),
  text('a line', (n) => fill(n, SENTENCE)),
  text('lines', (n) => fill(n, (at) => `第${at}段。${SENTENCE}\n`)),
  text('short lines', (n) => fill(n, '某市\n')),
  text('line ends', (n) => fill(n, '\n')),
  text('blanks', (n) => fill(n, ' ')),
  text('a word', (n) => fill(n, 'a')),
  text('words', (n) => fill(n, 'a b ')),
  text('digits', (n) => fill(n, '1')),
  text('dates', (n) => fill(n, '2016年12月7日\n')),
  text('datelines', (n) => fill(n, '时间：2016-12-09 来源：某市日报 作者：某某\n')),
  text('lost characters', (n) => fill(n, '锟斤拷')),
  text('lost characters in lines', (n) => fill(n, `某锟斤拷市${SENTENCE}\n`)),
  text('replacement characters', (n) => fill(n, '某\ufffd')),
  text('replacement characters in lines', (n) => fill(n, '某市\ufffd召开推进会。\n')),
  text('Traditional lines', (n) => fill(n, '某市召開創建全國文明城市推進會，會議要求壓實責任。\n')),
  text('annotated lines', (n) => fill(n, '某市召開創(chuàng )建全國(guó )文明城市推進會。\n')),
  text('mojibake', (n) => Buffer.from(Buffer.from(fill(n / 2, SENTENCE)).toString('latin1'))),
  text('mojibake in lines', (n) => Buffer.from(Buffer.from(fill(n / 2, `${SENTENCE}\n`)).toString('latin1'))),
  text('any bytes', (n) => Uint8Array.from({ length: n }, (_, at) => (at * 7919 + (at >> 3)) % 251)),
  text('empty bytes', (n) => new Uint8Array(n)),
  text('UTF-16', (n) => Buffer.from(fill(n / 2, `${SENTENCE}\n`), 'utf16le')),
  text('signs', (n) => fill(n, '【】（）《》“”')),
  text('brackets', (n) => fill(n, '（')),
  text('jammed', (n) => fill(n, '某\u200b市\u200b')),
  text(
    'an article of the archive',
    (n) => `---\ntitle: 题\nrights: full\ncapture: { a: 1 }\n---\n${fill(n, `${SENTENCE}\n\n`)}`,
  ),
  mhtml('a page in base64', (n) =>
    part('base64', Buffer.from(`${ARTICLE}${fill((n * 3) / 4, `<p>${SENTENCE}</p>`)}`).toString('base64')),
  ),
  mhtml('a page in quoted-printable', (n) => part('quoted-printable', fill(n, '=E6=9F=90=\n'))),
  mhtml('equals signs', (n) => part('quoted-printable', fill(n, '='))),
  mhtml('parts', (n) => fill(n, part('7bit', '<p>a</p>'))),
  mhtml('headers', (n) => fill(n, (at) => `X-${at}: a\n`)),
  mhtml('a header', (n) => `X: ${fill(n, 'a\n b')}`),
  mhtml('boundaries', (n) => fill(n, '--b\n')),
  mhtml('pictures', (n) => part('7bit', ARTICLE) + fill(n, part('base64', 'AAAA'.repeat(1000), 'image/png'))),
];
