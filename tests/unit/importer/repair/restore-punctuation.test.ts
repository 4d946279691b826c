import { describe, expect, it } from 'vitest';
import { restorePunctuation } from '../../../../src/importer/repair/restore-punctuation.ts';
import { toLines, toText } from '../lines.ts';

describe('restorePunctuation', () => {
  const restore = (text: string) => toText(restorePunctuation(toLines(text)).lines);

  it.each([
    ['会上,大家说:好!为什么?因为(党委)重视;', '会上，大家说：好！为什么？因为（党委）重视；'],
    ['2017年,全市37%,其中APP,网站各半', '2017年，全市37%，其中APP，网站各半'],
    ['他说:"人人都讲\'文明\',城市才文明."', '他说：“人人都讲‘文明’，城市才文明。”'],
    ['时间:2016-12-09 20:07来源:某某日报', '时间：2016-12-09 20:07来源：某某日报'],
    ['这是为什么?!大家都在问??', '这是为什么？！大家都在问？？'],
  ])('%s → %s', (from, to) => {
    expect(restore(from)).toBe(to);
  });

  it.each([
    '早上6:40集合，20:07解散',
    '增长3.5%，共1,024户',
    '手机客户端(APP)和(PPP)项目',
    '依据办字(2017)7号文件',
    '网址http://www.example.cn/a?b=1,2:3和mail@example.cn',
    'A plain line, with marks: no Han (none)!',
    '作者 ...',
  ])('%s stays', (text) => {
    expect(restore(text)).toBe(text);
  });

  it('tells the marks it changed, in order', () => {
    const { repairs } = restorePunctuation(toLines('好,坏:"中"'));
    expect(repairs).toEqual([
      { line: 1, from: '""', to: '“”', kind: 'quote', certain: true },
      { line: 1, from: ',:', to: '，：', kind: 'punctuation', certain: true },
    ]);
  });
});
