import { expect, it } from 'vitest';
import { comparePinyin, compareText } from '../../../src/hanzi/compare-text.ts';

it('orders by units, whatever the machine speaks', () => {
  expect(['b', 'B', 'a', 'ä', '中'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä', '中']);
  expect(compareText('a', 'a')).toBe(0);
});

it('orders for readers by pinyin, and never leaves two texts undecided', () => {
  expect(['遵义', '驻马店', '安阳', '亳州'].sort(comparePinyin)).toEqual(['安阳', '亳州', '驻马店', '遵义']);
  expect(comparePinyin('ａ', 'a')).not.toBe(0);
  expect(comparePinyin('亳州', '亳州')).toBe(0);
});
