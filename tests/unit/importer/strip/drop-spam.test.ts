import { describe, expect, test } from 'vitest';
import { dropSpam } from '../../../../src/importer/strip/drop-spam.ts';
import { findSpamSpans } from '../../../../src/importer/strip/spam-spans.ts';

const spare = (text: string) => dropSpam([{ line: 4, text }]);

const PLANTED = [
  '澳门新葡京娱乐场官网www.xpj000.com注册送彩金',
  '澳門新葡京娛樂場官網ｗｗｗ.xpj000.com註冊送彩金',
  '百家乐注册就送88元彩金',
  '(六合彩开奖结果查询www.lhc000.com)',
  '（时时彩平台开户送58元 http://ssc000.vip/reg?id=3）',
  '[老虎机 真人荷官 首存送100%]',
  '【加微信xyz0000领取红包】',
  '加QQ：10000000领取彩金',
  '日本av无码在线观看',
  '亚洲精品国产成人综合久久久',
  '无码|人妻|少妇|在线观看',
];

describe('a phrase planted within a line', () => {
  test.each(PLANTED)('is taken out between a mark and words: %s', (words) => {
    const { lines, removed } = spare(`路口不堵了，${words}但是老城区车位还少。`);
    expect(lines).toEqual([{ line: 4, text: '路口不堵了，但是老城区车位还少。' }]);
    expect(removed).toEqual([{ line: 4, text: words, reason: 'spam' }]);
  });

  test.each(PLANTED)('leaves one of the two marks around it: %s', (words) => {
    expect(spare(`路口不堵了，${words}，但是老城区车位还少。`).lines[0]?.text).toBe(
      '路口不堵了，但是老城区车位还少。',
    );
    expect(spare(`老城区车位还少，${words}。`).lines[0]?.text).toBe('老城区车位还少。');
    expect(spare(`车位还少。${words}，要再建。`).lines[0]?.text).toBe('车位还少。要再建。');
  });

  test('is taken out wherever it stands twice', () => {
    const { lines, removed } = spare(`路口不堵了。${PLANTED[2]}老城区${PLANTED[3]}车位还少。`);
    expect(lines[0]?.text).toBe('路口不堵了。老城区车位还少。');
    expect(removed.map(({ text }) => text)).toEqual([PLANTED[2], PLANTED[3]]);
  });

  test('is left to the rules where it is the line', () => {
    expect(spare('无码|人妻|少妇|在线观看')).toMatchObject({ removed: [] });
  });
});

test.each([
  ['has no mark before it', '路口不堵了百家乐注册送彩金但是车位还少。'],
  ['is quoted', '弹出的“澳门新葡京注册送彩金”一关就好。'],
  ['is taken up', '百家乐注册送彩金的小卡片贴满了楼道。'],
  ['is told of', '扫黄打非办清理一批链接，日本av无码在线观看，共三百条。'],
  ['is part of what somebody may do', '市民可加微信xyz0000领取红包参与答题。'],
  ['ends with a word of other meaning', '路口不堵了，无码在线观看视频监控已经装好。'],
  ['is the lesser part of brackets', '（居民老赵说，楼道里总有人塞卡片，百家乐注册送彩金，一天好几张）'],
])('a phrase that %s is kept and doubted', (_, text) => {
  expect(spare(text)).toEqual({ lines: [{ line: 4, text }], removed: [] });
  expect(findSpamSpans(text)).toMatchObject([{ certain: false }]);
});

test.each([
  '中国福利彩票双色球开奖结果查询请登录www.cwl.gov.cn。',
  '体育彩票投注站注册人数公布，彩票公益金用于养老。',
  '关注微信公众号xyz0000，领取红包。',
  '加微信公众号xyz0000领取红包。',
  '六合彩害人不浅，民警上门宣讲。',
  '老虎机被当场砸毁，收缴现金3万元。',
  '记者登录澳门威尼斯人官网看到，客房已订满。',
  '网站被挂上博彩链接www.abc000.com，技术人员已清除。',
  '健康码无码人员到志愿者处登记，可在线观看视频课程。',
  '成人在线教育精品课程免费观看。',
  '开发区一区二区三区综合治理。',
  '他久久不愿离去，国产精品展仍在进行。',
  '亚洲精品展开幕，欧美日韩客商云集。',
])('words of an article are none: %s', (text) => {
  expect(findSpamSpans(text)).toEqual([]);
  expect(spare(text).removed).toEqual([]);
});

describe('an advertisement behind the last sentence of a paragraph', () => {
  test.each([
    '澳门新葡京官网为您提供最新娱乐场开户送彩金 www.xpj000.com',
    '百家乐、六合彩、时时彩，尽在本站',
  ])('is taken out as a whole: %s', (words) => {
    const { lines, removed } = spare(`路口不堵了。${words}`);
    expect(lines[0]?.text).toBe('路口不堵了。');
    expect(removed).toEqual([{ line: 4, text: words, reason: 'spam' }]);
  });

  test.each([
    '路口不堵了。民警查处百家乐、六合彩、时时彩窝点三处',
    '路口不堵了。“百家乐、六合彩、时时彩，尽在本站',
    '百家乐、六合彩、时时彩，都是骗局。路口不堵了',
  ])('is none that is told of: %s', (text) => {
    expect(spare(text).removed).toEqual([]);
  });
});
