import { guardFile } from '../../../src/archive/guard-file.ts';
import { parseGuidePage } from '../../../src/archive/parse-guide-page.ts';
import { parseRecord } from '../../../src/archive/parse-record.ts';
import { compareEdtf } from '../../../src/dates/compare-edtf.ts';
import { edtfBounds } from '../../../src/dates/edtf-bounds.ts';
import { findDates } from '../../../src/dates/find/find-dates.ts';
import { formatEdtf } from '../../../src/dates/format-edtf.ts';
import { parseEdtf } from '../../../src/dates/parse-edtf.ts';
import { findForbidden } from '../../../src/hanzi/forbidden-characters.ts';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { hasErrors, type Issue } from '../../../src/issues/issue.ts';
import { decodeSource } from '../../../src/mdx/decode-source.ts';
import { isLinkTarget } from '../../../src/mdx/is-link-target.ts';
import {
  parseConcordanceState,
  renderConcordanceState,
} from '../../../src/search/concordance/concordance-state.ts';
import { parsePhrases } from '../../../src/search/concordance/parse-phrases.ts';
import { parseState, renderState } from '../../../src/search/match/search-state.ts';
import { parseQuery, renderQuery } from '../../../src/search/query.ts';
import type { Random } from '../random.ts';
import { makeBytes, makeText } from './make-input.ts';

/** Something that takes input from outside, and what must be true whatever comes. */
export interface FuzzTarget<I = never> {
  readonly name: string;
  /** Share of all cases: what is slow gets fewer. */
  readonly share: number;
  readonly make: (random: Random) => I;
  /** @throws when what must be true is not. */
  readonly run: (input: I) => void;
}

const target = <I>(fuzz: FuzzTarget<I>): FuzzTarget => fuzz as unknown as FuzzTarget;

const EDTF = [
  ...'0123456789-/~?%XYES[]{}.,T',
  '2016',
  '-12',
  '-09',
  '2016-12-09',
  '/..',
  'XXXX-03-22',
  '201X',
];
const DATES = [
  ...'〇零一二三四五六七八九十廿年月日号0123456789-./至到前后上下旬初底末，。；“”\n',
  ...[
    '去年',
    '今年',
    '近日',
    '昨天',
    '2016年',
    '12月7日',
    '星期三',
    '春节',
    '前夕',
    '10天左右',
    '3至5月',
    '以来',
  ],
  ...[
    '“十三五”期间',
    '第三季度',
    '上午9时',
    '会议要求',
    '截至',
    '只有',
    '二〇一六年',
    '本月',
    '明年',
    '３月',
  ],
];
const QUERY = [
  ...'创城文明市a1"“”「」|｜-－:： ()（）?*~',
  ' ~20 ',
  ...['title:', '标题：', 'people:', 'source:', '"创建全国文明城市"', ' | ', ' -'],
];
const STATE = [
  ...[
    'q=',
    '&place=411700',
    '&from=2016',
    '&to=2017-02-30',
    '&sort=newest',
    '&page=2',
    '&page=1e9',
    '&x=',
    '&exact=1',
  ],
  ...[
    '&around=inspection:-30:-1',
    '&certain=1',
    '&campaign=',
    '&type=report',
    '%',
    '%E5%88%9B',
    '&',
    '=',
    '+',
    '#',
    '?',
  ],
  ...['&from=99999-12', '&to=-1', '&context=40', '&page=-1', '&q=创城'],
];
const LINKS = [
  '/',
  '//',
  '\\',
  '%09',
  '%2f',
  '%5C',
  '%2e',
  '.',
  '..',
  'a',
  '地',
  '?',
  '#',
  ':',
  '@',
  'https:',
  'http://',
  'javascript:',
  'mailto:',
  'evil.example',
];
const FRONT = [
  'title: 题\n',
  'type: report\n',
  'rights: full\n',
  'published: "2016-12-09"\n',
  'place: "411700"\n',
  'source: { name: 报, url: "https://a.example/" }\n',
  'people:\n  - { name: 某, office: 市长 }\n',
  'campaigns: [411700-quanguo-wenming-2015]\n',
  ...[
    ': ',
    '- ',
    '? ',
    '&a ',
    '*a',
    '!!binary ',
    '|\n',
    '>\n',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '  ',
    '\n',
    '<<: ',
    '"\\uD800"',
    '~',
  ],
];
const BODY = [
  '<Event date="2016-12-07" kind="meeting">12月7日开会</Event>',
  '<Event date="2016" kind="meeting">',
  '</Event>',
  '<Person office="市长">某某</Person>',
  '<Gap reason="paywall" extent="5" />',
  '<Redacted>××</Redacted>',
  '<Caption>图</Caption>',
  '<Unclear candidates="甲 乙">丙</Unclear>',
  '<b>',
  '<script>',
  '<!--',
  '{1}',
  '{/*',
  'import a from "b"\n',
  'export const a = 1\n',
  '[点](/places/)',
  '[点](//evil.example)',
  '[^1]',
  '\n[^1]: 注\n',
  '![图](/a.png)',
  'https://a.example/',
  ...[
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '## ',
    '---\n',
    '```\n',
    '| a | b |\n|---|---|\n',
    '**',
    '*',
    '_',
    '~~',
    '`',
  ],
  ...['某市召开推进会。', '，', '　', 'a b ', '\\'],
];
const PAGE = [
  '<html><head><title>某市召开推进会</title></head><body>',
  '<div>',
  '</div>',
  '<p>12月7日，某市召开创建全国文明城市推进会，市委书记王明出席会议并讲话。</p>',
  '<table><tr><td>',
  '<script>a</script>',
  '<meta charset="gbk">',
  '<a href="/x">相关报道</a>',
  '时间：2016-12-09 来源：某市日报\n',
  '各级各部门要压实责任，把群众满意作为最终标准，一件事一件事抓到底。\n',
  '（责任编辑：李明）\n',
  '……（省略540字）……',
  '創(chuàng )建',
  '锟斤拷',
  '�',
  '**书记',
  '\n',
];

/** Each kind of input that the archive takes from outside. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  target({ name: 'edtf', share: 26, make: (random) => makeText(random, EDTF, 12), run: checkEdtf }),
  target({ name: 'dates', share: 13, make: (random) => makeText(random, DATES, 24), run: checkDates }),
  target({ name: 'query', share: 20, make: (random) => makeText(random, QUERY, 16), run: checkQuery }),
  target({ name: 'address', share: 14, make: (random) => makeText(random, STATE, 12), run: checkState }),
  target({ name: 'link', share: 10, make: (random) => makeText(random, LINKS, 8), run: checkLink }),
  target({
    name: 'mdx',
    share: 12,
    make: (random) => makeFile(random, 'title: 题\ntype: report\nrights: full\n', makeText(random, BODY, 20)),
    run: checkFile,
  }),
  target({
    name: 'front matter',
    share: 3,
    make: (random) => makeFile(random, makeText(random, FRONT, 14), '文。'),
    run: checkFile,
  }),
  target({
    name: 'importer',
    share: 2,
    make: (random) => makeBytes(random, makeText(random, PAGE, 24)),
    run: checkCapture,
  }),
];

function makeFile(random: Random, front: string, body: string): Uint8Array {
  const text = `---\n${front}---\n${body}\n`;
  return random.chance(0.2) ? makeBytes(random, text) : new TextEncoder().encode(text);
}

function checkEdtf(text: string): void {
  const parsed = parseEdtf(text);
  if (!parsed.ok) {
    need(parsed.problem.column >= 1, 'a problem within the date');
    return;
  }
  const { from, to } = edtfBounds(text);
  need(from === null || to === null || from <= to, 'no end before its beginning');
  for (const language of ['zh', 'en'] as const) need(formatEdtf(text, language) !== '', 'words for a date');
  need(compareEdtf(text, text) === 0, 'a date as late as itself');
}

function checkDates(text: string): void {
  let end = 0;
  for (const mention of findDates(text, { published: '2016-12-09' })) {
    need(mention.start >= end && mention.end <= text.length, 'mentions apart, within the text');
    need(text.slice(mention.start, mention.end) === mention.quote, 'words as they stand');
    need(parseEdtf(mention.edtf).ok, `EDTF, not ${mention.edtf}`);
    end = mention.end;
  }
}

function checkQuery(text: string): void {
  const parsed = parseQuery(text);
  parsePhrases(text, true);
  if ('error' in parsed) {
    need(parsed.error.start <= text.length, 'a problem within the query');
    return;
  }
  const written = renderQuery(parsed.query);
  const again = parseQuery(written);
  need('query' in again && renderQuery(again.query) === written, 'a query that reads back as it was');
}

function checkState(text: string): void {
  const written = renderState(parseState(text));
  need(renderState(parseState(written)) === written, 'a state that reads back as it was');
  const lines = renderConcordanceState(parseConcordanceState(text));
  need(renderConcordanceState(parseConcordanceState(lines)) === lines, 'a state that reads back as it was');
}

function checkLink(text: string): void {
  if (!isLinkTarget(text) || !text.startsWith('/')) return;
  for (const page of ['https://archive.example/', 'https://archive.example/guide/about/']) {
    need(new URL(text, page).origin === 'https://archive.example', 'a path that stays on its site');
  }
}

function checkFile(bytes: Uint8Array): void {
  const file = 'articles/undated/undated-unplaced-aaaa.mdx';
  const guarded = guardFile({ file, bytes }, (text) => parseRecord('articles', text));
  checkIssues(guarded.issues);
  const { record } = guarded.parsed ?? {};
  need(record !== undefined || guarded.issues.length > 0, 'a record, or why there is none');
  need(!/<(?:script|img|iframe)|\son\w+=|javascript:/i.test(tagsOf(record?.html ?? '')), 'harmless HTML');
  checkIssues(guardFile({ file: 'guide/a.mdx', bytes }, parseGuidePage).issues);
}

/** The tags of HTML with their attributes, without what is quoted or text. */
function tagsOf(html: string): string {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""')).join('');
}

function checkIssues(issues: readonly Issue[]): void {
  for (const { code, line, column, what } of issues) {
    need(code !== 'file-failed', `no failure: ${what.en}`);
    need(line >= 1 && column >= 1, 'a place in the file');
  }
}

function checkCapture(bytes: Uint8Array): void {
  const result = importCapture(bytes, { fileName: 'page.html', rights: 'full' });
  if (result.mdx === '') {
    need(hasErrors(result.issues), 'an article, or why there is none');
    return;
  }
  const file = 'articles/undated/undated-unplaced-aaaa.mdx';
  const { source, issues } = decodeSource({ file, bytes: new TextEncoder().encode(result.mdx) });
  need(issues.length === 0 && source !== undefined, `plain text, not ${issues.map(({ what }) => what.en)}`);
  need(findForbidden(result.text).length === 0, 'a text without what does not show');
  const found = parseRecord('articles', { file, source: source ?? '' }).issues;
  need(found.length === 0, `a sound article, not ${found.map(({ code, what }) => `${code} ${what.en}`)}`);
}

function need(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`not: ${what}`);
}
