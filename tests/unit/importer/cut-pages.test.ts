import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { BODY, lines, PARAGRAPHS, page } from './page-case.ts';

const LAST = '下一步，各街道要在6月15日前把问题';
const OPEN = page({}).split('</div>\n\n</body>')[0] ?? '';

const read = (source: string | Uint8Array, fileName: string) =>
  importCapture(typeof source === 'string' ? new TextEncoder().encode(source) : source, {
    fileName,
    rights: 'full',
  });

function expectCut(source: string | Uint8Array, fileName: string, end: string): void {
  const { article, text, mdx, issues, doubts } = read(source, fileName);
  expect(article?.capture?.complete).toBe(false);
  expect(text.endsWith(end), text.slice(-30)).toBe(true);
  expect(mdx.trimEnd().endsWith('<Gap reason="truncated" />')).toBe(true);
  expect(mdx.match(/<Gap/g)).toHaveLength(1);
  expect(text).not.toContain('<');
  expect(issues.map(({ code }) => code)).toContain('body-cut-off');
  expect(doubts.map(({ kind }) => kind)).toContain('gap');
}

describe('a web page that stops before its article does', () => {
  test.each([
    ['in a sentence', `${OPEN}<p>${LAST}`, LAST],
    ['in a sentence, with a line end behind it', `${OPEN}<p>${LAST}\n`, LAST],
    ['in an inline element', `${OPEN}<p>下一步，<b>各街道要在6月15日前把问题`, LAST],
    ['in a text parted by breaks', `${OPEN.replace(/<p>(.*?)<\/p>/g, '$1<br>')}${LAST}`, LAST],
    ['before the name of a tag', `${OPEN}<p>任务到人，不留尾巴。<`, '不留尾巴。'],
    ['before the name of an end tag', `${OPEN}<p>任务到人，不留尾巴。</`, '不留尾巴。'],
    ['in the name of a tag', `${OPEN}<p>任务到人，不留尾巴。</p><di`, '不留尾巴。'],
    ['in an attribute', `${OPEN}<p style="text-indent: 2e`, PARAGRAPHS[2]],
    ['in the address of a picture', `${OPEN}<p><img src="http://mx.example.cn/a`, PARAGRAPHS[2]],
    ['in a comment', `${OPEN}<!-- 正文第二`, PARAGRAPHS[2]],
    ['in a reference', `${OPEN}<p>${LAST}&ldqu`, LAST],
    ['in a script within the article', `${OPEN}<script>var a = 1`, PARAGRAPHS[2]],
  ])('%s', (_, source, end) => expectCut(source, 'page.html', end));

  test.each([
    ['closed', page({})],
    ['closed, its last sentence without a mark', page({ body: `${BODY}<p>${LAST}</p>` })],
    ['without the end tags of the page', OPEN],
    ['without the end tags of anything', `${page({}).split('</body>')[0]}`.replace(/<\/(?:p|div)>/g, '')],
    ['that stops in its furniture', `${OPEN}</div><div class="edit">责任编辑：张三</div><div class="lin`],
    ['that stops below the block of the article', `${OPEN}</div><div class="lin`],
    ['with who wrote it', `${OPEN}<p>（记者 何小雨）`],
    ['with who wrote it, in no brackets', `${OPEN}<p>本报记者 何小雨`],
    ['with who signed it and when', `${OPEN}<p>麦溪市创建工作领导小组办公室</p><p>2019年6月4日`],
    ['with points that nobody closed', `<html><body><h1>清单</h1><ul><li>修好路灯<li>清走堆物<li>疏通路口`],
  ])('a whole page %s', (_, source) => {
    const { article, issues } = read(source, 'page.html');
    expect(article?.capture?.complete).toBe(true);
    expect(issues.map(({ code }) => code)).not.toContain('body-cut-off');
  });
});

describe('a text that stops in a sentence', () => {
  const last = '会议要求，居民的意见由社区汇总，每周五下午以前交到市创文';

  test.each([
    ['without a mark', lines(...PARAGRAPHS, last), '市创文'],
    ['at a comma', lines(...PARAGRAPHS, '会议要求，居民的意见由社区汇总，'), '汇总，'],
    [
      'in a line that was broken',
      lines(...PARAGRAPHS, `${PARAGRAPHS[0]}会议要求，居民的意见由社区`, '交到市创文'),
      '市创文',
    ],
  ])('%s', (_, source, end) => expectCut(source, 'page.txt', end));

  test.each([
    ['in UTF-8', Buffer.from(lines(...PARAGRAPHS, last)).subarray(0, -1), 'page.txt', '市创'],
    ['in GBK', iconv.encode(lines(...PARAGRAPHS, last), 'gbk').subarray(0, -1), 'page.txt', '市创'],
    ['of a web page', Buffer.from(`${OPEN}<p>${LAST}`).subarray(0, -2), 'page.html', '把问'],
  ])('within a character %s', (_, source, name, end) => {
    expectCut(source, name, end);
    expect(read(source, name).issues.map(({ code }) => code)).not.toContain('encoding-damaged');
  });

  test.each([
    ['a sentence', []],
    ['who wrote it', ['（记者 何小雨）']],
    ['a day', ['2019年6月4日']],
    ['a signature', ['麦溪市创建文明城市工作领导小组办公室']],
    [
      'points without marks',
      ['1.清走楼道里的堆物，月底以前', '2.修好巷道里的路灯，月底以前', '3.疏通积水的路口，汛期以前'],
    ],
    ['a caption', ['图为志愿者在路口清理积水，居民在旁帮忙递送工具和热水，现场十分热闹']],
    ['a bare caption', ['6月3日，志愿者在路口清理积水']],
  ])('is none that ends with %s', (_, rest) => {
    const { article, issues } = read(lines(...PARAGRAPHS, ...rest), 'page.txt');
    expect(article?.capture?.complete).toBe(true);
    expect(issues.map(({ code }) => code)).not.toContain('body-cut-off');
  });
});
