import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/hanzi/text-width.ts';
import { breakTitle } from '../../../../src/outputs/cards/break-lines.ts';

const SPACES = [
  { ems: 12, lines: 2 },
  { ems: 16, lines: 3 },
];

describe('breakTitle', () => {
  it('leaves a short title on one line', () => {
    expect(breakTitle('一城一策', SPACES)).toEqual({ lines: ['一城一策'], size: 0 });
  });

  it('never begins a line with a closing sign nor ends one with an opening sign', () => {
    const title = '某县召开“四城同创”（第三批）调度会，部署迎检、整改和“回头看”各项工作';
    for (let ems = 8; ems < 20; ems++) {
      const { lines } = breakTitle(title, [{ ems, lines: 9 }]);
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。、”）]/);
        expect(line).not.toMatch(/[“（]$/);
        expect(textWidth(line)).toBeLessThanOrEqual(ems);
      }
      expect(lines.join('')).toBe(title);
    }
  });

  it('keeps a number with its unit and Latin words whole', () => {
    const { lines } = breakTitle('全市完成40项整改并上线 Civilised City 小程序', [{ ems: 7, lines: 9 }]);
    expect(lines.some((line) => line.includes('40项'))).toBe(true);
    expect(lines.some((line) => line.includes('Civilised'))).toBe(true);
  });

  it('takes a smaller size before it breaks into more lines than fit', () => {
    expect(breakTitle('一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未', SPACES).size).toBe(1);
  });

  it('balances two lines instead of leaving one character alone', () => {
    const { lines } = breakTitle('甲市召开全域文明创建推进会', [{ ems: 12, lines: 2 }]);
    expect(lines).toHaveLength(2);
    expect(Math.abs(textWidth(lines[0] ?? '') - textWidth(lines[1] ?? ''))).toBeLessThanOrEqual(3);
  });

  it('cuts what no size holds, and says so', () => {
    const { lines, size } = breakTitle('长'.repeat(200), SPACES);
    expect(size).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/……$/);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(16);
  });
});
