import { describe, expect, test } from 'vitest';
import { isControl, isRow } from '../../../../src/importer/metadata/controls.ts';

describe('isControl', () => {
  test.each([
    '回复 赞(12) 举报',
    '昨天 18:00',
    '3天前 阅读 1,204',
    '分享到：微信 微博',
    '2021-04-09 08:30 评论(0)',
  ])('%s is a row of buttons', (line) => expect(isControl(line)).toBe(true));
  test.each(['人人参与创建', '大家都来评说', '2021年4月9日，全区召开会议'])('%s is text', (line) =>
    expect(isControl(line)).toBe(false),
  );
  // Each of these once had as many readings as there are subsets of its characters, and never came back.
  test.each(['.,', '1,', '人人', '喜欢', '2021-04-09', '12:30', '……'])(
    '%s many times is read at once',
    (piece) => expect(isControl(`${piece.repeat(28).slice(0, 56)}镇`)).toBe(false),
  );
});

test('a row with bars in it is read at once', () => {
  expect(isRow('脱水模式 给他打赏 只看楼主')).toBe(true);
  expect(isRow(`${'|| | '.repeat(11)}。`)).toBe(false);
});
