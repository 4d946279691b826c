import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinLines } from '../../../src/mdx/join-lines.ts';

it('joins as the pattern does that it stands for', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('文', 'a', ' ', '\n', '\t', '\u3000', '\r') }), (text) => {
      expect(joinLines(text, '|')).toBe(text.replace(/\s*\n\s*/g, '|'));
    }),
  );
});

it('tells what stands before', () => {
  const by = (before: string) => (before.endsWith('a') ? ' ' : '');
  expect(joinLines('文 \n 字a\n b', by)).toBe('文字a b');
});
