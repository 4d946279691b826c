import { existsSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'parse5';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { checkContentClosely } from '../../../src/checks/check-content.ts';
import { readRecords } from '../../../src/integrations/content/read-records.ts';
import { hasErrors, type Issue } from '../../../src/issues/issue.ts';
import { buildDataExport } from '../../../src/outputs/data/build-data-export.ts';
import { buildSiteFeed } from '../../../src/outputs/feeds/build-feeds.ts';
import { renderRss } from '../../../src/outputs/feeds/render-rss.ts';
import { buildArticleJsonLd } from '../../../src/outputs/linked-data/article-json-ld.ts';
import { renderJsonLd } from '../../../src/outputs/linked-data/render-json-ld.ts';

const SITE = 'https://archive.example';
const GOOD = 'articles/undated/undated-unplaced-aaaa.mdx';
const BAD = 'articles/undated/undated-unplaced-bbbb.mdx';
const FIELDS = 'title: 题\ntype: report\nrights: full\n';
const article = (body: string, fields = '') => `---\n${FIELDS}${fields}---\n${body}\n`;
const page = (body: string, fields = '') =>
  `---\ntitle: 题\ndescription: 述\norder: 1\n${fields}---\n${body}\n`;

let outside = '';
let root = '';
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'hostile-'));
  root = join(outside, 'content');
  put(GOOD, article('正文。'));
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** All issues of the content, as the check prints them; the good file must never be among those with errors. */
async function check(): Promise<readonly Issue[]> {
  const { drafts, broken, sources, records, issues } = await readRecords(root);
  const all = [...issues, ...checkContentClosely({ records: drafts, sources, broken })];
  expect(records.articles.map(({ id }) => id)).toContain('undated-unplaced-aaaa');
  for (const { file, line, column, code } of all) {
    expect(`${file}:${line}:${column}`).toMatch(/:[1-9]\d*:[1-9]\d*$/);
    expect(code).not.toBe('file-failed');
  }
  return all;
}

/** The codes of the errors of one file. */
async function errorsOf(path: string): Promise<string[]> {
  const found = (await check()).filter((issue) => hasErrors([issue]));
  return found.filter(({ file }) => file.endsWith(path)).map(({ code }) => code);
}

interface HtmlNode {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

/** What could act in HTML: elements that load or run something, attributes that do. */
function active(html: string): string[] {
  const look = ({ nodeName, attrs = [], childNodes = [] }: HtmlNode): string[] => [
    ...(/^(?:script|iframe|object|embed|img|svg|math|base|meta|link|form|style|template)$/.test(nodeName)
      ? [nodeName]
      : []),
    ...attrs
      .filter(
        ({ name, value }) =>
          /^(?:on|srcset|srcdoc|style)/.test(name) ||
          /^\s*(?:javascript|data|vbscript|blob|file):/i.test(value) ||
          (/^(?:href|src)$/.test(name) && /^[/\\]{2}/.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
    ...childNodes.flatMap(look),
  ];
  return look(parse(`<!doctype html><title>a</title><body>${html}`) as HtmlNode).filter(
    (one) => one !== 'title',
  );
}

const TAG = '<img src=x onerror=alert(1)>';

describe('bodies that are refused', () => {
  it.each([
    ['SVG that acts when it loads', '<svg onload="alert(1)"></svg>'],
    ['SVG that holds a script', '<svg><script>alert(1)</script></svg>'],
    ['SVG that shows HTML', '<svg><foreignObject><p>a</p></foreignObject></svg>'],
    ['SVG that borrows', '<svg><use href="data:image/svg+xml,a#b" /></svg>'],
    ['MathML that links', '<math><mi href="javascript:alert(1)">x</mi></math>'],
    ['a picture of many sources', '<img srcset="//evil.example/a 1x" />'],
    ['a picture in a picture', '<picture><source srcset="x" /></picture>'],
    ['a style', '<p style="background:url(//evil.example)">文</p>'],
    ['a style sheet', '<style>{`a{}`}</style>'],
    ['a frame with its page', '<iframe srcdoc="a"></iframe>'],
    ['an object', '<object data="a.swf"></object>'],
    ['a base for all links', '<base href="//evil.example/" />'],
    ['a page that moves on', '<meta http-equiv="refresh" content="0;url=//evil.example" />'],
    ['a form', '<form action="//evil.example"><button formaction="javascript:alert(1)">文</button></form>'],
    ['something that acts when it opens', '<details ontoggle="alert(1)" open>文</details>'],
    ['something that moves by itself', '<marquee onstart="alert(1)">文</marquee>'],
    ['a handler on a mark', '<Event date="2016" kind="meeting" onfocus="alert(1)" tabindex="1">会</Event>'],
    ['a style on a mark', '<Event date="2016" kind="meeting" style="position:fixed">会</Event>'],
    ['a class on a mark', '<Person office="市长" class="x">某</Person>'],
    ['an element by another name', '<Person office="市长" is="x-y">某</Person>'],
    ['a directive of the framework', '<Person office="市长" set:html="a">某</Person>'],
    ['a component that is loaded later', '<Redacted client:load>××</Redacted>'],
    ['a slot', '<slot />'],
    ['a fragment', '<>文</>'],
    ['a fragment of HTML', `<Fragment set:html="${'<b>'}" />`],
    ['a member of a mark', '<Event.constructor />'],
    ['a name that every object has', '<constructor />'],
    ['another such name', '<hasOwnProperty />'],
    ['a mark of another namespace', '<x:Event date="2016" kind="meeting">会</x:Event>'],
    ['a mark in small letters', '<event date="2016" kind="meeting">会</event>'],
    ['a mark with a Cyrillic letter', '<Еvent date="2016" kind="meeting">会</Еvent>'],
    ['a mark with a wide letter', '<Ｅvent date="2016" kind="meeting">会</Ｅvent>'],
    ['a remark of the language', '文{/* 注 */}文'],
    ['a string of the language', `文{'${TAG}'}文`],
    ['what the build knows', '文{import.meta.env.HOME}文'],
    ['a module that is asked for', '文{await import("node:fs")}文'],
    ['a default export', 'export default () => null\n\n文'],
    ['exports of another module', 'export * from "node:fs"\n\n文'],
    ['an export within a list', '- 文\n\nexport const a = 1'],
    ['a brace before tags', `文{${'<a>'.repeat(40)}`],
    ['a brace in an attribute before tags', `<Event date={${'<a>'.repeat(40)}} kind="meeting">会</Event>`],
    ['a spread before tags', `<Gap {...${'<a>'.repeat(40)}} />`],
    ['a picture as data', '![图](data:image/svg+xml;base64,PHN2Zz4=)'],
    ['a definition of a script', '[文][a]\n\n[a]: javascript:alert(1)'],
    ['a script between angles', '<javascript:alert(1)>'],
    ['an entity that turns the text', '文&#x2067;文'],
    ['an entity that is nothing', '文&#0;文&#x1b;文'],
    ['an entity that shows nothing', '文&#xfeff;文'],
    ['half a character', '文&#xd800;文'],
  ])('%s', async (_, body) => {
    put(BAD, article(body));
    expect(await errorsOf(BAD)).not.toEqual([]);
  });
});

describe('links that are refused', () => {
  it.each([
    'java&#x73;cript:alert(1)',
    '&#106;avascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
    '&#1;javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&#x3a;alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,a',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'blob:https://archive.example/a',
    'file:///etc/passwd',
    'filesystem:https://a.example/a',
    'view-source:https://a.example/',
    'intent://a#Intent;end',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/&#9;/evil.example',
    '/%09/evil.example',
    '/%5cevil.example',
    '/%5C%5Cevil.example',
    '/.%2e/evil',
    '/%2E%2e/evil',
    '/articles/%2e./evil',
    '/articles//evil.example',
    '/a%00b',
    '/a%0ab',
    'https:evil.example',
    'https:/evil.example',
    'https:\\\\evil.example',
    'https://archive.example@evil.example/',
    'https://a:b@evil.example/',
    'https://evil.example&#xff0f;@a.example/',
    'ht&#x200b;tps://a.example/',
    '&#x202e;https://a.example/',
    '../../etc/passwd',
    '?q=1',
    'articles/',
    'wss://a.example/',
    'http://',
    'http://[::1',
  ])('%s', async (target) => {
    put(BAD, article(`[文](<${target.replaceAll('\\', '\\\\')}>)`));
    put('guide/bad.mdx', page(`[文](<${target.replaceAll('\\', '\\\\')}>)`));
    expect([await errorsOf(BAD), await errorsOf('guide/bad.mdx')]).not.toContainEqual([]);
  });
});

describe('front matter that is refused', () => {
  it.each([
    ['a function', 'note: !!js/function "function(){}"\n'],
    ['an object of another language', 'note: !!python/object/apply:os.system [ls]\n'],
    ['a tag in full', 'note: !<tag:yaml.org,2002:binary> YQ==\n'],
    ['a set', 'people: !!set { a }\n'],
    ['a merge of what stands there', '<<: { note: a }\n'],
    ['an alias', 'note: &a 甲\nsubtitle: *a\n'],
    ['an alias of itself', 'people: &a [*a]\n'],
    ['the prototype within a field', 'source: { __proto__: { url: "https://a.example/" } }\n'],
    ['the prototype between quotes', '"__proto__": { isAdmin: true }\n'],
    ['the prototype by its escape', '"\\x5f_proto__": { a: 1 }\n'],
    ['the constructor', 'constructor: { prototype: { a: 1 } }\n'],
    ['a key that is a list', '? [title]\n: a\n'],
    ['a field twice, once between quotes', '"title": 乙\n'],
    ['a control character by its escape', 'note: "a\\e[31mb"\n'],
    ['an empty character by its escape', 'note: "a\\0b"\n'],
    ['half a character by its escape', 'note: "\\uDC00"\n'],
    ['a mark that turns by its escape', 'note: "\\u2066a"\n'],
    ['a layout', 'layout: ../../../etc/passwd\n'],
    ['a number beyond all', 'time: 1e999\n'],
    ['no number', 'capture: { sha256: .nan, script: Hans, complete: true }\n'],
    ['an address over two lines', 'source: { url: "https://a.example/\\n//evil.example" }\n'],
    ['an address with a name before its host', 'source: { url: "https://a.example@evil.example/" }\n'],
    ['an address with a backslash', 'source: { url: "https://a.example\\\\@evil.example/" }\n'],
    ['an address as data', 'source: { url: "data:text/html,a" }\n'],
    ['an archived copy as a script', 'source: { archived: "javascript://web.archive.org/%0aalert(1)" }\n'],
    [
      'an archived copy at a host that looks like one',
      'source: { archived: "https://web.archive.org@evil.example/" }\n',
    ],
    ['a place that climbs', 'place: "../411700"\n'],
    ['a former id that climbs', 'formerIds: ["../../admin"]\n'],
    ['a reprint with a query', 'reprints: ["undated-unplaced-aaaa?x"]\n'],
    [
      'an encoding that is a path',
      'capture: { sha256: aaaa, encoding: "../a", script: Hans, complete: true }\n',
    ],
    ['many kinds of one list', 'authors: [甲, 1, { name: 乙, role: king }, [丙]]\n'],
  ])('%s', async (_, fields) => {
    put(BAD, article('文。', fields));
    expect(await errorsOf(BAD)).not.toEqual([]);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  it.each([
    ['an article', BAD, article('文。', 'run: a\n')],
    [
      'a campaign',
      'campaigns/411700-quanguo-wenming-2015.mdx',
      '---\ntitle: 创\nplace: "411700"\nhonours: [quanguo-wenming]\ncycle: "2015/"\nfacts: [{ date: "2016", kind: award, text: 获, sources: [{ title: a, url: "javascript:alert(1)" }] }]\n---\n',
    ],
    ['an honour', 'honours/mou-chenghao.mdx', `---\nname: 称\nnameEn: H\nlevel: national\n---\n${TAG}\n`],
    [
      'a place',
      'places/411700.mdx',
      '---\nformer: [{ name: a, until: "2016", url: "javascript:alert(1)" }]\n---\n',
    ],
    [
      'coverage',
      'coverage/a.mdx',
      '---\nplace: "110000"\nperiod: "2000"\nquestion: 问\nwhere: [{ __proto__: a }]\nfound: false\n---\n',
    ],
    ['a page of the guide', 'guide/bad.mdx', page('文', 'layout: ../../src/layouts/Page.astro\n')],
    ['code on a page of the guide', 'guide/bad.mdx', page('文\n\nexport const a = process.exit()')],
    ['an expression on a page of the guide', 'guide/bad.mdx', page('文{globalThis.process?.exit()}')],
    ['a directive on a page of the guide', 'guide/bad.mdx', page('<Fragment set:html="a" />')],
    ['HTML on a page of the guide', 'guide/bad.mdx', page(`文${TAG}`)],
  ])('of %s', async (_, path, content) => {
    put(path, content);
    expect(await errorsOf(path)).not.toEqual([]);
  });
});

describe('files that are refused', () => {
  it.each([
    ['an article by wide digits', 'articles/undated/undated-unplaced-ａａａａ.mdx', article('文。')],
    ['an article in capitals', 'articles/undated/UNDATED-unplaced-BBBB.mdx', article('文。')],
    ['an article with a line end', 'articles/undated/undated-unplaced-bb\nbb.mdx', article('文。')],
    ['an article that turns its name', 'articles/undated/\u202eundated-unplaced-bbbb.mdx', article('文。')],
    [
      'an article with a blank before its ending',
      'articles/undated/undated-unplaced-bbbb .mdx',
      article('文。'),
    ],
    ['an article with two endings', 'articles/undated/undated-unplaced-bbbb.html.mdx', article('文。')],
    ['a place by wide digits', 'places/４１１７００.mdx', '---\n---\n'],
    ['a place in per cent', 'places/%34%31%31%37%30%30.mdx', '---\n---\n'],
    ['a campaign of dots', 'campaigns/...mdx', '---\ntitle: a\nhonours: [quanguo-wenming]\n---\n'],
    ['an honour of two words', 'honours/a b.mdx', '---\nname: 称\nnameEn: H\nlevel: national\n---\n'],
    [
      'coverage with a quote',
      'coverage/a"b.mdx',
      '---\nplace: "110000"\nperiod: "2000"\nquestion: 问\nwhere: [报]\nfound: false\n---\n',
    ],
    ['a page of the guide that climbs in per cent', 'guide/..%2f..%2fadmin.mdx', page('文')],
    ['a page of the guide with a question mark', 'guide/a?b.mdx', page('文')],
    ['a page of the guide of 240 letters', `guide/${'a'.repeat(240)}.mdx`, page('文')],
    ['a page of the guide by its parts', 'guide/e\u0301.mdx', page('文')],
    ['an ending in capitals', 'articles/undated/undated-unplaced-bbbb.Mdx', article('文。')],
  ])('%s', async (_, path, content) => {
    put(path, content);
    const found = (await check()).filter((issue) => hasErrors([issue]));
    expect(found.map(({ file }) => file).filter((file) => file.includes(dirname(path)))).not.toEqual([]);
  });

  it.each([
    ['a link to a file', () => symlinkSync('/etc/passwd', join(root, BAD))],
    ['a link to nothing', () => symlinkSync('/nowhere', join(root, BAD))],
    ['a link to itself', () => symlinkSync('undated-unplaced-bbbb.mdx', join(root, BAD))],
    ['a link to the folder it lies in', () => symlinkSync('.', join(root, dirname(BAD), 'loop'))],
    ['a link to the root', () => symlinkSync('/', join(root, 'articles/root'))],
    ['a folder of that name', () => mkdirSync(join(root, BAD))],
    [
      'a hard link to what is no article',
      () => {
        writeFileSync(join(outside, 'secret'), 'root:x:0:0:secret\n');
        linkSync(join(outside, 'secret'), join(root, BAD));
      },
    ],
  ])('%s, and nothing of it is shown', async (_, make) => {
    make();
    const found = await check();
    expect(hasErrors(found)).toBe(true);
    expect(JSON.stringify(found)).not.toMatch(/root:x|secret\\n/);
  });

  it('a socket', async () => {
    const server = createServer().listen(join(root, BAD));
    await new Promise((done) => server.once('listening', done));
    const found = await check();
    await new Promise((done) => server.close(done));
    expect(hasErrors(found)).toBe(true);
  });

  it('two that a disk without capitals, or one that composes, would take for one', async () => {
    const fields = 'place: "110000"\nperiod: "2000"\nquestion: 问\nwhere: [报]\nfound: false\n';
    for (const name of ['Zhou', 'zhou']) put(`coverage/${name}.mdx`, `---\n${fields}---\n`);
    for (const name of ['caf\u00e9', 'cafe\u0301']) put(`coverage/${name}.mdx`, `---\n${fields}---\n`);
    const found = (await check()).filter((issue) => hasErrors([issue]));
    expect(found.filter(({ file }) => /zhou/i.test(file))).not.toEqual([]);
    expect(found.filter(({ file }) => /caf/.test(file))).not.toEqual([]);
  });
});

describe('what is accepted is inert', () => {
  it.each([
    [
      'tags in every field',
      `文。`,
      `subtitle: "${TAG}"\nnote: "</script>${TAG}"\nauthors: ["${TAG}"]\nsource: { name: "${TAG}", site: "--><script>", url: "https://a.example/?<script>" }\n`,
    ],
    ['entities that would be tags', '&lt;img src=x onerror=alert(1)&gt; &#60;script&#62;', ''],
    ['a tag behind a backslash', '\\<img src=x onerror=alert(1)>', ''],
    [
      'tags in attributes of marks',
      `<Unclear candidates='" onmouseover="alert(1) <script>'>丙</Unclear>`,
      '',
    ],
    [
      'entities in attributes of marks',
      '<Event date="2016" kind="meeting" note="&quot; onclick=&quot;alert(1)">会</Event>',
      '',
    ],
    ['an address that ends a quotation', 'https://a.example/"onmouseover="alert(1) 文', ''],
    ['a title on a link', `[文](https://a.example/ '" onclick="alert(1)')`, ''],
    [
      'names that every object has',
      '文。',
      'authors: [constructor, __proto__, toString]\npeople: [{ name: constructor, office: __proto__ }]\ncapture: { sha256: "bbbb000000000000000000000000000000000000000000000000000000000000", script: Hans, complete: true, repaired: { constructor: 2, toString: 3 } }\n',
    ],
  ])('%s', async (_, body, fields) => {
    put(BAD, article(body, fields));
    expect(hasErrors(await check())).toBe(false);
    const archive = buildArchive((await readRecords(root)).records);
    const { records } = await readRecords(root);
    for (const { html } of records.articles) expect(active(html)).toEqual([]);
    const feed = renderRss(buildSiteFeed(archive, SITE));
    expect(feed.replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toMatch(/<(?:img|script)\b/);
    for (const one of archive.articles) {
      const json = renderJsonLd(buildArticleJsonLd(one, archive, SITE));
      expect(json).not.toContain('<');
      expect(() => JSON.parse(json)).not.toThrow();
    }
    for (const { text, format } of buildDataExport(archive, SITE).files) {
      if (format === 'json') expect(() => JSON.parse(text())).not.toThrow();
    }
    expect(existsSync(join(outside, 'trapped'))).toBe(false);
  });
});
