import { describe, expect, it } from 'vitest';
import { traditionalParts } from '../../../../src/components/preferences/traditional-parts.ts';

describe('traditionalParts', () => {
  it('finds elements by their language, wherever the attribute stands in the tag', () => {
    const html =
      '<p>甲</p><q class="a" lang="zh-Hant" id="b">乙</q><i lang="zh-Hant">丙</i><p lang="zh-Hans">丁</p>';
    expect(traditionalParts(html)).toEqual([
      '<q class="a" lang="zh-Hant" id="b">乙</q>',
      '<i lang="zh-Hant">丙</i>',
    ]);
  });

  it('takes an element within another with it, once', () => {
    const html = '<div lang="zh-Hant">甲<b lang="zh-Hant">乙</b></div><b>丙</b>';
    expect(traditionalParts(html)).toEqual(['<div lang="zh-Hant">甲<b lang="zh-Hant">乙</b></div>']);
  });

  it('passes over text, other attributes and elements without an end', () => {
    expect(
      traditionalParts('<p>lang="zh-Hant" 甲</p><a hreflang="zh-Hant">乙</a><br lang="zh-Hant">'),
    ).toEqual([]);
  });
});
