import { describe, expect, test } from 'vitest';
import { readMetadataLines } from '../../../../src/importer/metadata/read-lines.ts';
import { findZones } from '../../../../src/importer/strip/find-zones.ts';
import { labelLines } from '../../../../src/importer/strip/label-lines.ts';
import { toLines } from '../lines.ts';

const PROSE = '区里组织志愿者走进背街小巷，清理乱贴乱画，规范车辆停放，受到居民欢迎。';

function zonesOf(...texts: string[]) {
  const lines = toLines(texts.join('\n'));
  return findZones(labelLines(lines, readMetadataLines(lines)));
}

describe('findZones', () => {
  test('the text lies between its first and last running line, before the end mark', () => {
    expect(zonesOf('某地要闻', '题目', PROSE, '小标题', PROSE, '相关报道', '别的')).toEqual({
      firstProse: 2,
      lastProse: 4,
      end: 5,
    });
  });
  test('without an end mark the lines end it', () => {
    expect(zonesOf(PROSE, '结语')).toEqual({ firstProse: 0, lastProse: 0, end: 2 });
  });
  test('a mark with much text behind it is none', () => {
    expect(zonesOf(PROSE, '相关报道', PROSE)?.end).toBe(3);
  });
  test('where nothing runs, the longest ended line stands for the text', () => {
    expect(zonesOf('题目', '短句。', '这一句稍微长一点。', '标签')).toMatchObject({
      firstProse: 2,
      lastProse: 2,
    });
  });
  test('furniture alone has no text', () => {
    expect(zonesOf('首页 新闻 视频', '版权所有')).toBeNull();
  });
});
