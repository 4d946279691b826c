import { expect, it } from 'vitest';
import { clipToWidth, textWidth } from '../../../src/hanzi/text-width.ts';

it('counts Han characters and full-width marks as one em, others as no less than fonts give them', () => {
  expect(textWidth('创城“推进会”，２０…')).toBe(11);
  expect(textWidth('2016')).toBeCloseTo(2.48);
  expect(textWidth('MW')).toBeGreaterThan(textWidth('EF'));
  expect(textWidth('il')).toBeLessThan(textWidth('ab'));
  expect(textWidth('𠮷')).toBe(1);
  expect(textWidth('')).toBe(0);
});

it.each([
  ['创建文明城市', 6, '创建文明城市'],
  ['创建文明城市', 4, '创建文…'],
  ['𠮷𠮷𠮷', 2, '𠮷…'],
  ['创 城', 2.2, '创…'],
])('clips %s to %d em: %s', (text, most, clipped) => expect(clipToWidth(text, most)).toBe(clipped));
