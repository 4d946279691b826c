import { describe, expect, it } from 'vitest';
import { tidyWhitespace } from '../../../../src/importer/repair/tidy-whitespace.ts';
import { toLines, toText } from '../lines.ts';

describe('tidyWhitespace', () => {
  it('trims indents of every kind and drops what cannot be seen', () => {
    const { lines, repairs } = tidyWhitespace(toLines('\u00a0\u00a0　　第一\u200b段 \n第二段'));
    expect(toText(lines)).toBe('第一段\n第二段');
    expect(repairs.map((repair) => repair.line)).toEqual([1]);
  });
});
