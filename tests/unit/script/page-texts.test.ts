import { describe, expect, it } from 'vitest';
import { pageTexts } from '../../../src/script/page-texts.ts';

describe('pageTexts', () => {
  it('finds text and the attributes that people read, once each', () => {
    const html = '<p title="说明">正文<b>正文</b></p><img alt="图片"><input placeholder="检索">';
    expect([...pageTexts(html)].sort()).toEqual(['图片', '检索', '正文', '说明'].sort());
  });

  it('passes over scripts, styles and text without Chinese', () => {
    expect(pageTexts('<script>"脚本"</script><style>/* 样式 */</style><p>English</p>').size).toBe(0);
  });

  it('gives back the characters that HTML escapes', () => {
    expect([...pageTexts('<p>甲&amp;乙&#39;丙</p>')]).toEqual(["甲&乙'丙"]);
  });
});
