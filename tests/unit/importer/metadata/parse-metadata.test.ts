import { describe, expect, test } from 'vitest';
import { parseByline } from '../../../../src/importer/metadata/byline.ts';
import { parseMetadataLine } from '../../../../src/importer/metadata/parse-metadata.ts';
import { findPrintedDate } from '../../../../src/importer/metadata/publication-date.ts';

describe('parseMetadataLine', () => {
  test.each([
    [
      '时间:2016-12-09 20:07来源:云溪日报 作者:刘青山 点击:',
      {
        published: '2016-12-09',
        time: '20:07',
        source: '云溪日报',
        authors: [{ name: '刘青山', role: 'author' }],
      },
    ],
    [
      '2020-10-16 09:43| 发布者: 小编| 评论: 0|来自: 亮丽城南',
      { published: '2020-10-16', time: '09:43', source: '亮丽城南', authors: [] },
    ],
    [
      '2017-11-20 09:05:11   来源：云溪日报   记者 杨青 文/图',
      { time: '09:05', source: '云溪日报', authors: [{ name: '杨青', role: 'reporter' }] },
    ],
    ['来源：', {}],
    ['作者：', { authors: [] }],
    ['发布时间:2019/11/9 19:40:32', { published: '2019-11-09', time: '19:40' }],
    ['9/9/2019 8:49:57 AM', { published: '2019-09-09', time: '08:49' }],
    ['2020-09-14', { published: '2020-09-14' }],
    ['时间：2017-04-21     来源：云溪区文明办', { published: '2017-04-21', source: '云溪区文明办' }],
    ['[责任编辑:牛青]', { editors: ['牛青'] }],
    ['编辑：赵明 审核：钱亮 统筹：孙兰', { editors: ['赵明'] }],
    ['(责任编辑:admin)', { editors: [] }],
    ['云溪日报 2018年3月5日', { published: '2018-03-05', source: '云溪日报' }],
    ['来　源：云溪电视台　　作者：佚名', { source: '云溪电视台', authors: [] }],
    ['发布时间：2012-05-03 00:00:00 浏览次数：32', { published: '2012-05-03' }],
    [
      '2023年8月1日 由李光明留下评论',
      { published: '2023-08-01', authors: [{ name: '李光明', role: 'author' }] },
    ],
  ])('%s', (line, expected) => {
    expect(parseMetadataLine(line)).toMatchObject(expected);
  });

  test('a field that is not there is not made up', () => {
    expect(parseMetadataLine('发布时间：2012-05-03 00:00:00')).not.toHaveProperty('time');
    expect(parseMetadataLine('来源：')).not.toHaveProperty('source');
  });

  test.each([
    '会议时间：另行通知。',
    '2018年3月5日，全区召开动员大会',
    '他说：“时间：就是现在。”',
    '来源：资金由区财政统一安排，各镇不得另行摊派；',
    '全区上下要提高认识',
  ])('%s is no metadata', (line) => {
    expect(parseMetadataLine(line)).toBeNull();
  });
});

describe('parseByline', () => {
  test.each([
    ['云溪日报·新云溪客户端记者 李明/文 通讯员 贾亮/图', ['李明:reporter', '贾亮:photographer']],
    ['（云溪区文明办供稿）', ['云溪区文明办:contributor']],
    ['(云溪新闻网记者 路欣)', ['路欣:reporter']],
    ['本报记者 王小明 通讯员 张三丰 李四', ['王小明:reporter', '张三丰:correspondent', '李四:correspondent']],
    ['赵青 摄', ['赵青:photographer']],
    ['记者 李 明', ['李明:reporter']],
  ])('%s', (line, expected) => {
    const repaired = parseByline(line)?.authors.map(({ name, role }) => `${name}:${role}`);
    expect(repaired).toEqual(expected);
  });

  test.each([
    '记者从会上获悉',
    '记者在现场看到市民踊跃参加',
    '图为会议现场',
    '相关报道',
    '全力支持记者采访工作。',
    '摄影大赛作品展',
  ])('%s is no byline', (line) => {
    expect(parseByline(line)).toBeNull();
  });
});

describe('findPrintedDate', () => {
  test('passes over a day that does not exist', () => {
    expect(findPrintedDate('2017-02-30')).toBeNull();
  });
  test('gives the place of the words', () => {
    expect(findPrintedDate('于2017-02-03 8:05发布')).toEqual({
      published: '2017-02-03',
      time: '08:05',
      start: 1,
      end: 16,
    });
  });
  test('reads an afternoon of the English clock', () => {
    expect(findPrintedDate('9/9/2019 12:05:00 AM')).toMatchObject({ time: '00:05' });
    expect(findPrintedDate('9/9/2019 8:05:00 PM')).toMatchObject({ time: '20:05' });
  });
});
