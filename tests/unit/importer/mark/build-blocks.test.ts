import { describe, expect, test } from 'vitest';
import { buildBlocks } from '../../../../src/importer/mark/build-blocks.ts';

const paragraph = (line: number, text: string) => ({ line, text, kind: 'paragraph' as const });

describe('buildBlocks', () => {
  test('marks move with the words when an omission goes and the block is trimmed', () => {
    const text = ' 前……（省略540字）……后**□尾';
    const at = text.indexOf('□');
    const unclear = [{ line: 1, start: at, end: at + 1, candidates: ['甲', '乙'] }];
    const { blocks, removed, complete } = buildBlocks([paragraph(1, text)], unclear);
    const marked = blocks[0]?.marks.map(({ name, start, end }) => [name, blocks[0]?.text.slice(start, end)]);
    expect(marked).toEqual([
      ['Gap', '￼'],
      ['Unclear', '□'],
      ['Redacted', '**'],
    ]);
    expect(removed).toMatchObject([{ line: 1, reason: 'omission-mark' }]);
    expect(complete).toBe(false);
  });

  test('a line of nothing but blanks is no block', () => {
    expect(buildBlocks([paragraph(1, ' 　')], [])).toMatchObject({ blocks: [], complete: true });
  });
});
