import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createImporter } from '../../../scripts/import/import-captures.ts';
import { listCaptures } from '../../../scripts/import/list-captures.ts';
import { guardFile } from '../../../src/archive/guard-file.ts';
import { parseRecord, RECORD_KINDS, type RecordKind } from '../../../src/archive/parse-record.ts';
import { checkContentClosely } from '../../../src/checks/check-content.ts';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { checkContentFolder, listContentFiles } from '../../../src/integrations/content/content-folder.ts';
import type { SaidIssue } from '../../../src/issues/format-issues.ts';
import type { Issue } from '../../../src/issues/issue.ts';
import { ISSUE_CODES, ISSUE_RULES, type IssueCode } from '../../../src/issues/issue-rules.ts';
import { buildArticlePath } from '../../../src/schema/article-id.ts';
import { article, type ContentFiles, parseFiles } from '../archive/fixture.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'every-issue-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAME = '2016/2016-12-09-411700-aaaa.mdx';
const DATED = 'published: "2016-12-09"\nplace: "411700"';
const BODY =
  '12月7日，驻马店市召开创建国家卫生城市推进会，市委副书记林青出席并讲话，副市长陶然主持，各县区负责人参加。';
const LONG =
  '林青指出，离复查只有二十天，各单位要把背街小巷和农贸市场作为重点，天天查、天天改；陶然要求，城管、住建、市场监管分头包片，每晚通报进度，凡是拖到最后一天的，由督查组上门问原因。';
const PAGE = `关于创卫的会议纪实报道\n时间:2016-12-09 来源:驻马店晚报\n${BODY}\n`;

/** The issues of content files: of each by itself, or of all together when each is sound. */
function check(files: ContentFiles): readonly Issue[] {
  const alone = Object.entries(files).flatMap(([file, source]) => {
    const kind = RECORD_KINDS.find((one) => file.startsWith(one)) as RecordKind;
    return parseRecord(kind, { file, source }).issues;
  });
  if (alone.length > 0) return alone;
  const captures = new Map([['a'.repeat(64), BODY]]);
  const sources = new Map(Object.entries(files));
  return checkContentClosely({ records: parseFiles(files), sources, captures });
}
const one =
  (lines: string, body?: string, name = NAME) =>
  () =>
    check({ [`articles/${name}`]: article(lines, body) });
const body = (text: string) => one(DATED, text);
const bytes = (content: Uint8Array | string) => () =>
  guardFile({ file: NAME, bytes: Buffer.from(content) }, (text) => parseRecord('articles', text)).issues;

/** What is said of files that are none, and of what lies beside them. */
async function listFolder(): Promise<readonly Issue[]> {
  const root = join(folder, 'content');
  const articles = join(root, 'articles');
  mkdirSync(join(articles, 'folder.mdx'), { recursive: true });
  writeFileSync(join(articles, 'upper.MDX'), '');
  writeFileSync(join(root, 'code.ts'), '');
  writeFileSync(join(root, 'guide'), '');
  const lists = await Promise.all([listContentFiles(root, 'articles'), listContentFiles(root, 'guide')]);
  return [...lists.flatMap(({ issues }) => issues), ...(await checkContentFolder(root))];
}
const published = (date: string) => one(`published: "${date}"`);

const capture = (text: string | Uint8Array, fileName = 'page.txt') =>
  importCapture(typeof text === 'string' ? new TextEncoder().encode(text) : text, {
    fileName,
    rights: 'full',
  });
const imported = (text: string | Uint8Array, fileName?: string) => () => capture(text, fileName).issues;

let saidTwice: readonly SaidIssue[] | undefined;

/** What the command says of a capture that is given twice, and whose article somebody edited. */
function importTwice(): readonly SaidIssue[] {
  if (saidTwice) return saidTwice;
  const { id = '', mdx } = capture(PAGE);
  const held = join(folder, 'articles', buildArticlePath(id));
  mkdirSync(dirname(held), { recursive: true });
  writeFileSync(held, `${mdx}编者补了一句。\n`);
  const pages = ['a.txt', 'b.txt'].map((name) => join(folder, name));
  for (const page of pages) writeFileSync(page, PAGE);
  const args = ['scripts/import.ts', ...pages, '--out', join(folder, 'articles'), '--json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const results: { issues: SaidIssue[] }[] = JSON.parse(stdout);
  saidTwice = results.flatMap(({ issues }) => issues);
  return saidTwice;
}

/** What is said of paths: one that is not there, a folder with nothing in it, a link that leads to itself. */
function listPaths(): readonly Issue[] {
  const [empty, loop] = [join(folder, 'empty'), join(folder, 'loop')];
  mkdirSync(empty, { recursive: true });
  rmSync(loop, { force: true });
  symlinkSync(loop, loop);
  return listCaptures([join(folder, 'nowhere.txt'), empty, loop]).issues;
}

/** For every code of the registry an input that raises it. */
type Raised = readonly (Issue | SaidIssue)[];
const RAISE: Readonly<Record<IssueCode, () => Raised | Promise<Raised>>> = {
  'abstract-copies': () =>
    check({
      [`articles/${NAME}`]: article(
        `${DATED}\ncapture: { sha256: ${'a'.repeat(64)}, script: Hans, complete: true }`,
        BODY,
      ).replace('rights: full', 'rights: abstract'),
    }),
  'archived-form': one(`${DATED}\nsource: { archived: "https://archive.ph/" }`),
  'archived-other-page': one(
    `${DATED}\nsource: { url: "http://a.example/1", archived: "https://web.archive.org/web/20161209083000/http://a.example/2" }`,
  ),
  'archived-unknown': one(`${DATED}\nsource: { archived: "https://a.example/copy" }`),
  'article-exists': importTwice,
  'article-unknown': one(`${DATED}\nreprints: [2016-12-09-411700-bbbb]`),
  'body-cut-off': imported(`${PAGE}会议还要求，各单位在月底前把背街小巷和农贸市场的问题逐条登记，并把`),
  'body-missing': body(''),
  'body-one-page': imported(`${PAGE}[1] [2] [3] 下一页 共3页\n`),
  'body-short': imported(`${PAGE.split('\n').slice(0, 2).join('\n')}\n12月7日，驻马店市召开推进会。\n`),
  'body-tiny': imported(
    `推进会\n12月7日，某市召开推进会，会议开得很好。\n上一篇：无\n${'版权所有，未经授权不得转载复制摘编使用下载传播\n'.repeat(30)}`,
  ),
  'body-without-sentences': imported(`栏目\n${'某市召开推进会议部署工作\n'.repeat(14)}`),
  'campaign-id-mismatch': () =>
    check({
      'campaigns/411700-quanguo-wenming-2015.mdx':
        '---\ntitle: 创文\nplace: "411700"\nhonours: [quanguo-wenming]\ncycle: "2016/"\n---\n',
    }),
  'capture-again': importTwice,
  'capture-empty': imported(' \n'),
  'capture-not-found': listPaths,
  'capture-not-text': imported('%PDF-1.4\n'),
  'capture-of-error': imported('该内容已被发布者删除\n'),
  'capture-unreadable': listPaths,
  'capture-too-long': imported(`${'某'.repeat(30_001)}\n`),
  'capture-without-text': imported('首页 > 新闻 > 正文\n上一篇：无\n下一篇：无\n'),
  'character-forbidden': bytes(article(DATED, '会\u202E议。')),
  'correction-missing': one(`${DATED}\nformerIds: [2016-12-08-411700-aaaa]`),
  'date-impossible': published('2016-02-31'),
  'date-malformed': published('2016/12/9'),
  'date-missing': imported(`关于创卫的会议纪实报道\n来源:驻马店晚报\n${BODY}\n`),
  'date-reversed': published('2017/2016'),
  'date-unsupported': published('{2016,2017}'),
  'encoding-damaged': imported(`${PAGE}${BODY.repeat(20)}\uFFFD会议。\n`),
  'encoding-lost': imported('会议\n锟斤拷锟斤拷要求锟斤拷\n'),
  'encoding-misdeclared': imported(
    `<html><head><meta charset="iso-8859-1"><title>会议纪实</title></head><body><p>${BODY}</p></body></html>`,
    'page.html',
  ),
  'encoding-unknown': imported('Ελλάδα και Κύπρος συναντώνται σήμερα στην Αθήνα για το μέλλον\n'.repeat(4)),
  'event-after-publication': body('<Event date="2016-12-10" kind="meeting">会</Event>。'),
  'field-comment': one(`${DATED}\nnote: 驻马店 #创文#`),
  'field-invalid': one(`${DATED}\nphase: finish`),
  'field-missing': () => check({ [`articles/${NAME}`]: '---\ntitle: 题\nrights: full\n---\n正文。\n' }),
  'field-unknown': one(`${DATED}\nplcae: "411700"`),
  'file-conflict': bytes(`${article(DATED)}<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b\n`),
  'file-bom': bytes(`\uFEFF${article(DATED)}`),
  'file-encoding': bytes(Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff])),
  'file-ending': listFolder,
  'file-failed': () =>
    guardFile({ file: NAME, bytes: Buffer.from(article(DATED)) }, () => {
      throw new RangeError('Maximum call stack size exceeded');
    }).issues,
  'file-ignored': listFolder,
  'file-kind': listFolder,
  'file-line-ends': bytes(article(DATED).replaceAll('\n', '\r')),
  'file-name': () => check({ 'places/..%2f.mdx': '---\nname: 甲\n---\n' }),
  'file-too-large': bytes('a'.repeat(600_000)),
  'file-unreadable': listFolder,
  'folder-mismatch': one(DATED, undefined, '2017/2016-12-09-411700-aaaa.mdx'),
  'folder-without-captures': listPaths,
  'front-matter-fence': () => check({ [`articles/${NAME}`]: '——\ntitle: 题\n——\n正文。\n' }),
  'front-matter-missing': () => check({ [`articles/${NAME}`]: '正文。\n' }),
  'front-matter-unclosed': () => check({ [`articles/${NAME}`]: '---\ntitle: 题\n\n正文。\n' }),
  'gap-but-complete': one(
    `${DATED}\ncapture: { sha256: ${'a'.repeat(64)}, script: Hans, complete: true }`,
    '文<Gap reason="paywall" />。',
  ),
  'honour-unknown': one(`${DATED}\nhonours: [no-such]`),
  'id-mismatch': one(DATED, undefined, '2016/2016-12-08-411700-aaaa.mdx'),
  'id-taken': () =>
    check({
      'articles/2016/2016-12-09-411700-aaaa.mdx': article(DATED),
      'articles/2016/2016-12-09-411700-bbbb.mdx': article(`${DATED}\nformerIds: [2016-12-09-411700-aaaa]`),
    }),
  'inferred-without-note': body('<Event date="2016-12" kind="meeting" basis="inferred">会</Event>。'),
  'link-missing': body('见[另一篇](/articles/2016-12-09-411700-bbbb/)。'),
  'mdx-attribute': body('<Gap reason="paywall" length="5" />'),
  'mdx-attribute-invalid': body('<Gap reason="paywall" extent="many" />'),
  'mdx-attribute-missing': body('<Supplied>九</Supplied>'),
  'mdx-component': body('<Video />'),
  'mdx-construct': body('![图](/a.png)'),
  'mdx-crowded': body('*'.repeat(5_000)),
  'mdx-depth': body(`${'> '.repeat(1_500)}文`),
  'mdx-esm': body('import a from "b"'),
  'mdx-expression': body('正文{1 + 1}'),
  'mdx-html': body('正文<b>粗</b>'),
  'mdx-link': body('[点](javascript:alert)'),
  'mdx-mark-content': body('<Person office="市长"></Person>'),
  'mdx-syntax': body('<Redacted>某'),
  'import-failed': () => {
    const fault = () => {
      throw new Error('x');
    };
    const page = join(folder, 'fault.txt');
    writeFileSync(page, PAGE);
    const options = { out: join(folder, 'none'), rights: 'full', dryRun: true } as const;
    return createImporter(options, (text) => text, fault)(page).result.issues;
  },
  'mhtml-without-page': imported(
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: image/png\n\nx\n--b--\n',
    'page.mhtml',
  ),
  'near-duplicate': () =>
    importCapture(new TextEncoder().encode(`${PAGE}${LONG}`), {
      fileName: 'page.txt',
      rights: 'full',
      known: {
        articles: [{ id: '2016-12-09-411700-bbbb', sha256: 'b'.repeat(64), text: `${BODY}\n${LONG}` }],
        campaigns: [],
      },
    }).issues,
  'place-inferred': imported(
    `会议纪实报道\n时间:2016-12-09\n${'会议要求各单位把环境整治作为重点，天天查、天天改。'.repeat(12)}安源区作为主战场，要带头。\n`,
  ),
  'place-missing': imported(
    `会议纪实报道\n时间:2016-12-09\n${'会议要求各单位把环境整治作为重点，天天查、天天改。'.repeat(3)}\n`,
  ),
  'person-without-office': one(`${DATED}\npeople: [{ name: 某某, office: 市民 }]`),
  'place-unnamed': body('全区召开创建工作会议。'),
  'place-unknown': one(
    'published: "2016-12-09"\nplace: "999999"',
    undefined,
    '2016/2016-12-09-999999-aaaa.mdx',
  ),
  'mark-full-width': body('驻马店＜Event date="2016-12-07"＞开会＜/Event＞。'),
  'heading-run-on': body('#会议要求'),
  'punctuation-half-width': body('驻马店召开会议,部署创建。'),
  'text-lost': body('驻马店提出确保?!八月达标。'),
  'text-mixed-scripts': body('驻马店召开会议，部署創建工作，落实责任，检查问题。'),
  'text-mojibake': body(new TextDecoder('gbk').decode(new TextEncoder().encode(LONG))),
  'text-pinyin': body('驻马店要求认(rèn)真整改。'),
  'text-private-use': body('驻马店召开\uE5E5会议。'),
  'text-spam': body('国产精品 | 在线观看 | 免费视频 | 彩票投注 | 老虎机'),
  'title-missing': imported(`${BODY}\n`),
  'url-and-address': one(`${DATED}\nsource: { url: "https://a.example/", address: "https://b.example/" }`),
  'plan-happened': body(
    '当天<Event date="2016-12-07" kind="meeting">开会</Event>，即<Event date="2016-12-08" kind="other" fulfils="2016-12-09-411700-aaaa-efc4a8198">照办</Event>。',
  ),
  'plan-unknown': body(
    '<Event date="2016-12-08" kind="other" fulfils="2016-12-09-411700-aaaa-e00000000">照办</Event>。',
  ),
  'url-doubtful': one(`${DATED}\nsource: { url: "http://192.0.2.7/a.html" }`),
  'withdrawn-mismatch': one(`${DATED}\nwithdrawn: { date: "2026", reason: 请求 }`),
  'withdrawn-text': () =>
    check({
      [`articles/${NAME}`]: article(`${DATED}\nwithdrawn: { date: "2026", reason: 请求 }`).replace(
        'rights: full',
        'rights: withdrawn',
      ),
    }),
  'yaml-alias': one(`${DATED}\nnote: *nope`),
  'yaml-full-width': one(`${DATED}\nnote：按语`),
  'yaml-syntax': one('published: "2016'),
};

/** The same of an issue that a command printed in one language, and of one with both. */
const inChinese = ({ what, why, fix }: Issue | SaidIssue) =>
  [what, why, fix].map((words) => (typeof words === 'string' ? words : words.zh));

it.each(ISSUE_CODES)(
  '%s is raised in Chinese, as grave as the registry says, at a place of the file',
  async (code) => {
    const raised = (await RAISE[code]()).filter((issue) => issue.code === code);
    expect(raised.length).toBeGreaterThan(0);
    for (const issue of raised) {
      expect(issue.severity).toBe(ISSUE_RULES[code].severity);
      expect(Math.min(issue.line, issue.column)).toBeGreaterThan(0);
      for (const words of inChinese(issue)) expect(words).toMatch(/\p{Script=Han}.*。$/u);
      for (const words of inChinese(issue)) expect(words).not.toContain('undefined');
    }
  },
);
