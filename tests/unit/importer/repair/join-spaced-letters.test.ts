import { describe, expect, test } from 'vitest';
import { importCapture } from '../../../../src/importer/pipeline.ts';
import { joinSpacedLetters } from '../../../../src/importer/repair/join-spaced-letters.ts';

const join = (...texts: readonly string[]) =>
  joinSpacedLetters(texts.map((text, at) => ({ line: at + 1, text }))).lines.map(({ text }) => text);

describe('joinSpacedLetters', () => {
  test.each([
    ['a sentence', '麦 溪 市 召 开 创 建 文 明 城 市 大 会 。', '麦溪市召开创建文明城市大会。'],
    ['figures in pieces', '2 0 1 6 年 5 月 8 日 ， 麦 溪 市 召 开 大 会', '2016年5月8日，麦溪市召开大会'],
    ['Latin words', '麦 溪 市 民 下 载 City Life 应 用 参 与 创 城', '麦溪市民下载City Life应用参与创城'],
    [
      'blanks of other kinds',
      '麦\u00a0溪\u00a0市\u00a0召\u00a0开\u00a0创\u00a0城\u00a0推\u00a0进\u00a0会',
      '麦溪市召开创城推进会',
    ],
    ['fields', '来 源 ： 麦 溪 日 报    作 者 ： 李 清', '来源：麦溪日报 作者：李清'],
  ])('joins %s', (_, spaced, whole) => {
    expect(join(spaced)).toEqual([whole]);
  });

  test.each([
    ['a row of marks', '优 良 中 差'],
    ['a long row of the same marks', '优 良 优 良 优 优 良 优 良 优 优 良'],
    ['names', '张 三 李四 王五 赵六 钱七 孙八 周九 吴十 郑一 冯二'],
    ['figures', '1 2 3 4 5 6 7 8 9 10 11 12'],
    ['words set apart', '麦溪 日报 社 文明 创建 办公室 主办 单位 协办 媒体'],
  ])('leaves %s', (_, row) => {
    expect(join(row)).toEqual([row]);
  });

  test('joins short lines where the text is spaced throughout', () => {
    const text = '麦 溪 市 召 开 创 建 文 明 城 市 大 会 。';
    expect(join('文 明 创 建', text, text)[0]).toBe('文明创建');
    expect(join('文 明 创 建', '麦溪市召开大会。', '会议在市政府举行。', text)[0]).toBe('文 明 创 建');
  });

  test('lets the lines of a recognised page be read', () => {
    const page =
      '麦 溪 市 创 建 进 入 冲 刺\n2 0 1 6 年 5 月 9 日   来 源 ： 麦 溪 日 报\n\n5 月 8 日 ， 麦 溪 市 召 开 创 建 全 国 文 明 城 市 推 进 会 ， 部 署 下 一 步 的 工 作 。\n市 长 要 求 ， 各 部 门 对 照 测 评 体 系 逐 项 整 改 ， 不 留 死 角 。\n';
    const { article, text } = importCapture(new TextEncoder().encode(page), {
      fileName: 'a.txt',
      rights: 'full',
    });
    expect(article).toMatchObject({
      title: '麦溪市创建进入冲刺',
      published: '2016-05-09',
      source: { name: '麦溪日报' },
      honours: ['quanguo-wenming'],
    });
    expect(text).toBe(
      '5月8日，麦溪市召开创建全国文明城市推进会，部署下一步的工作。\n市长要求，各部门对照测评体系逐项整改，不留死角。',
    );
  });
});
