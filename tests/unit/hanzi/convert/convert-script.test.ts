import { describe, expect, it } from 'vitest';
import {
  buildSimplifiedConverter,
  buildTraditionalConverter,
} from '../../../../src/hanzi/convert/convert-script.ts';

describe('buildTraditionalConverter', () => {
  const { convert } = buildTraditionalConverter(['余小明', '范一鸣', '于江', '叶秋', '钟声']);

  it.each([
    ['余小明', '余小明'],
    ['范一鸣', '范一鳴'],
    ['于江', '于江'],
    ['叶秋', '葉秋'],
    ['钟声', '鍾聲'],
  ])('converts the name %s by the rule for names', (name, expected) => {
    expect(convert(`局长${name}说`)).toBe(`局長${expected}說`);
  });

  it('still converts the same characters as words', () => {
    expect(convert('余地')).toBe('餘地');
    expect(convert('模范')).toBe('模範');
  });

  it.each([
    ['干部', '幹部'],
    ['干净', '乾淨'],
    ['皇后', '皇后'],
    ['会后', '會後'],
    ['群众', '群眾'],
    ['这里', '這裡'],
    ['千里', '千里'],
    ['范县', '范縣'],
    ['于都县', '于都縣'],
    ['湖里区', '湖里區'],
    ['余姚市', '餘姚市'],
    ['台州市', '台州市'],
    ['岳阳', '岳陽'],
  ])('writes %s as %s', (simplified, traditional) => {
    expect(convert(simplified)).toBe(traditional);
  });

  it('comes back to the same Simplified text', () => {
    const text = '各单位对照标准逐项整改，干部下沉社区，群众满意度明显提高';
    expect(buildSimplifiedConverter().convert(convert(text))).toBe(text);
  });
});
