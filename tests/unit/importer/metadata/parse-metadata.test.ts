import { describe, expect, test } from 'vitest';
import { parseMetadataLine } from '../../../../src/importer/metadata/parse-metadata.ts';

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
    ['今天是2024年2月9日 星期五 来源：云溪日报', { source: '云溪日报' }],
    ['2019-03-05 来源：微信公众号“文明云溪”', { published: '2019-03-05', source: '文明云溪' }],
    ['2019-03-05 来源：本网讯', { published: '2019-03-05' }],
    ['2019-03-05 来源：admin', { published: '2019-03-05' }],
    ['发布时间：20190305', { published: '2019-03-05' }],
    ['发布日期：108-03-05', { published: '2019-03-05' }],
    ['民国108年3月5日', { published: '2019-03-05' }],
    ['中华民国一百零八年三月五日', { published: '2019-03-05' }],
    ['5 Mar 2019', { published: '2019-03-05' }],
    ['Tue, 05 Mar 2019 18:21:00 GMT', { published: '2019-03-06', time: '02:21' }],
    ['２０１９年３月５日', { published: '2019-03-05' }],
    ['《云溪日报》（2019年03月05日　第03版）', { published: '2019-03-05', source: '云溪日报' }],
    ['云溪日报 2019年3月5日 星期二 第A03版：要闻', { published: '2019-03-05', source: '云溪日报' }],
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
      '索引号：610300/2019-00123 发布日期：2019-04-13 有效期：2021-04-12 来源：云溪日报',
      { published: '2019-04-13', datedBy: 'label', source: '云溪日报' },
    ],
    ['有效期：2021-04-12 发布日期：2019-04-13', { published: '2019-04-13' }],
    [
      '成文日期：2019-04-08 来源：云溪日报 发布日期：2019-04-13',
      { published: '2019-04-13', datedBy: 'label', source: '云溪日报' },
    ],
    ['发文日期：2019-04-08', { published: '2019-04-08', datedBy: 'writing' }],
    ['收录时间：2019-04-13', { published: '2019-04-13', datedBy: 'label' }],
    [
      '加入时间：2019-4-13 10:02:33 云溪日报 点击：1024',
      { published: '2019-04-13', time: '10:02', source: '云溪日报' },
    ],
    [
      '所属专题：创城 发布日期：2019-04-13 公开方式：主动公开 来源：云溪日报',
      { published: '2019-04-13', source: '云溪日报' },
    ],
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
    '有效期：2021-04-12',
    '主题：清洁家园 时间：2019年4月13日 地点：云溪广场 主办：区文明办',
  ])('%s is no metadata', (line) => {
    expect(parseMetadataLine(line)).toBeNull();
  });
});
