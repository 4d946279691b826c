import { describe, expect, it } from 'vitest';
import { buildAnnotationTable } from '../../../../src/importer/repair/annotation-table.ts';
import { parseDamageTokens } from '../../../../src/importer/repair/damage-tokens.ts';
import { toLines } from '../lines.ts';

const tableOf = (text: string) => buildAnnotationTable(toLines(text));

describe('parseDamageTokens', () => {
  const kinds = (text: string, page = '創(chuàng )建聯(lián)') =>
    parseDamageTokens(text, tableOf(page)).map((token) => `${token.kind}:${token.text}`);
  it('tells annotations, lost bytes and possible tails from text', () => {
    expect(kinds('創(chuàng )?lián)Q(lián)')).toEqual([
      'character:創',
      'annotation:(chuàng )',
      'lost:?lián)',
      'character:Q',
      'tail:(lián)',
    ]);
  });
  it('anything else in brackets is text', () => {
    expect(kinds('城(chuàng)')).toHaveLength(9);
    expect(kinds('Q(lián)', '')).toHaveLength(7);
  });
});
