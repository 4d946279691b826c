import { expect, test } from 'vitest';
import { concealWords } from '../../../../src/importer/report/conceal.ts';

test.each([
  ['spam', '甲乙|丙丁'],
  ['friend-links', '棋牌大全 老虎机 百家乐'],
  ['after-end', '国产精品|亚洲欧美|一区二区在线'],
])('a line of %s keeps its words out of every report', (reason, text) => {
  expect(concealWords({ reason, text }, 'zh')).toBe(`（${[...text].length} 个字，不显示）`);
});

test.each([
  ['after-end', '友情链接 某市文明网'],
  ['title', '某市查处一起博彩案'],
])('a line of %s is printed', (reason, text) => expect(concealWords({ reason, text }, 'en')).toBe(text));
