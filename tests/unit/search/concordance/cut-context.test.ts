import { describe, expect, it } from 'vitest';
import { cutContext } from '../../../../src/search/concordance/cut-context.ts';

const text = '甲乙丙，丁戊己。\n庚辛壬癸';

describe('the context of a match', () => {
  it.each([
    [4, 6, 2, '丙，', '丁戊', '己。'],
    [4, 6, 4, '甲乙丙，', '丁戊', '己。¶庚'],
    [0, 1, 3, '', '甲', '乙丙，'],
    [12, 13, 3, '庚辛壬', '癸', ''],
    [6, 10, 1, '戊', '己。¶庚', '辛'],
  ])('cuts %i–%i with %i characters each side', (start, end, width, left, match, right) => {
    expect(cutContext(text, start, end, width)).toEqual({ left, match, right });
  });

  it('counts characters beyond the basic plane as one and never cuts them', () => {
    expect(cutContext('𠀀𠀁𠀂中𠀃𠀄𠀅', 6, 7, 2)).toEqual({ left: '𠀁𠀂', match: '中', right: '𠀃𠀄' });
    expect(cutContext('字𠀁𠀂中', 5, 6, 2).left).toBe('𠀁𠀂');
  });
});
