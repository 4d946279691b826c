import { describe, expect, it } from 'vitest';
import { buildAnnotationTable } from '../../../../src/importer/repair/annotation-table.ts';
import { toLines } from '../lines.ts';

const tableOf = (text: string) => buildAnnotationTable(toLines(text));

describe('buildAnnotationTable', () => {
  it('learns what a mirror annotates everywhere, both ways', () => {
    const table = tableOf('創(chuàng )建聯(lián)合會(huì )\n再創(chuàng )');
    expect(table.mirror).toBe(true);
    expect(Object.fromEntries(table.syllables)).toEqual({ 創: 'chuàng', 聯: 'lián', 會: 'huì' });
    expect(table.characters.get('lián')).toEqual(['聯']);
  });

  it.each([
    ['two glosses of a teacher', '聯(lián)字和創(chuàng)字的讀法'],
    ['characters of GB2312, which mirrors leave', '城(chéng)市(shì)文(wén)明(míng)'],
    ['syllables that are no reading', '創(lián)聯(chuàng)會(chuàng)'],
    ['characters that are mostly bare', '創(chuàng)聯(lián)會(huì)創聯會創聯會'],
    ['a plain text', '创建文明城市'],
  ])('%s make no mirror', (_case, text) => {
    expect(tableOf(text)).toEqual({ syllables: new Map(), characters: new Map(), mirror: false });
  });

  it('a broken annotation betrays a mirror', () => {
    expect(tableOf('日月?lián)Q新天').mirror).toBe(true);
  });
});
