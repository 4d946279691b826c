import { describe, expect, test } from 'vitest';
import { parseByline } from '../../../../src/importer/metadata/byline.ts';

describe('parseByline', () => {
  test.each([
    ['云溪日报·新云溪客户端记者 李明/文 通讯员 贾亮/图', ['李明:reporter', '贾亮:photographer']],
    ['（云溪区文明办供稿）', ['云溪区文明办:contributor']],
    ['(云溪新闻网记者 路欣)', ['路欣:reporter']],
    ['本报记者 王小明 通讯员 张三丰 李四', ['王小明:reporter', '张三丰:correspondent', '李四:correspondent']],
    ['赵青 摄', ['赵青:photographer']],
    ['记者 李 明', ['李明:reporter']],
    ['（图片由云溪区文明办提供）', ['云溪区文明办:photographer']],
    ['记者王小明通讯员李大山', ['王小明:reporter', '李大山:correspondent']],
    ['首席记者 王小明 实习生 李大山', ['王小明:reporter', '李大山:reporter']],
    ['本报记者 王小明 文/摄', ['王小明:reporter']],
    ['（通讯员 王小明 供稿）', ['王小明:contributor']],
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
