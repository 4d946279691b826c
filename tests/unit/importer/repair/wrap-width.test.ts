import { describe, expect, it } from 'vitest';
import { joinBrokenLines } from '../../../../src/importer/repair/join-broken-lines.ts';
import { findWrapWidth } from '../../../../src/importer/repair/wrap-width.ts';
import { toLines, toText } from '../lines.ts';

const PARAGRAPHS = [
  '六月三日，麦溪市把各街道负责人请到一处老小区的院子里，边走边开迎检准备会。市长当场点了七处问题，要求月底前改完。',
  '会上商定，乱停车、楼道堆物和夜市油烟三件事先办，哪个街道先做完，就把办法写成一页纸，发给其他街道照着做，不另开会。',
];
const wrap = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '';

describe('a text that was broken at the width of its column', () => {
  it.each([14, 18, 22, 26])('of %i characters is joined again', (width) => {
    const { lines } = joinBrokenLines(toLines(PARAGRAPHS.map((one) => wrap(one, width)).join('\n\n')));
    expect(lines.filter(({ text }) => text !== '').map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  it.each([
    [
      'slogans of one length',
      '让森林走进城市，让城市拥抱森林\n让文明走进家庭，让家庭守护文明\n让绿色走进街巷，让街巷染上绿色\n让笑容走进窗口，让窗口温暖人心',
    ],
    [
      'names',
      '东城区柳子社区居民委员会主任\n西城区愚溪社区居民委员会主任\n南山县石桥镇中学教师石磊\n北河县城关镇东街村村民何小满',
    ],
    ['short paragraphs', '老街的灯亮了。\n夜里出门不用再摸黑，大家都说好。\n还有十一盏，月底装完。'],
  ])('is none of %s', (_, text) => {
    expect(findWrapWidth(toLines(text))).toBeUndefined();
    expect(toText(joinBrokenLines(toLines(text)).lines)).toBe(text);
  });
});
