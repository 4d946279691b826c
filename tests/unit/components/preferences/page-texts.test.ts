import { describe, expect, it } from 'vitest';
import { pageTexts } from '../../../../src/components/preferences/page-texts.ts';

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

  it('joins what stands on both sides of a hidden element', () => {
    expect([...pageTexts('<p>甲<script>"脚本"</script>乙</p>')]).toEqual(['甲乙']);
    expect([...pageTexts('<p>甲</p><style>乙')]).toEqual(['甲']);
  });

  it('gives text nodes before attributes, each in the order of the page', () => {
    const html = '<a title="一">二</a><b aria-label="三" data-title="四">五</b>';
    expect([...pageTexts(html)]).toEqual(['二', '五', '一', '三']);
  });

  it('passes over empty and unfinished values and attributes of other names', () => {
    expect(pageTexts('<a title="" alt="甲').size).toBe(0);
    expect(pageTexts('<a subtitle="乙" content="丙">').size).toBe(0);
  });
});
