import { expect, test } from 'vitest';
import { isSpamLine } from '../../../../src/importer/strip/spam.ts';

test.each([
  '国产精品一区二区|亚洲另类欧美|日韩在线观看免费视频',
  '百家乐 真人 棋牌 老虎机 时时彩 投注',
  '久久精品夜色国产',
  '亞洲國產精品|成人在線視頻|無碼免費觀看',
])('%s is spam', (line) => {
  expect(isSpamLine(line)).toBe(true);
});

test.each([
  '公安机关开展专项行动，查处彩票投注站违规经营和棋牌室赌博案件。',
  '要打造精品街区、精品小区、精品游园',
  '国产设备 | 精品工程 | 优质服务',
  '成人教育中心 志愿服务站 图书馆',
  '激情广场大家唱',
])('%s stays', (line) => {
  expect(isSpamLine(line)).toBe(false);
});
