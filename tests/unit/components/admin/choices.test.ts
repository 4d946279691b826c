import { describe, expect, it } from 'vitest';
import { makeChoices } from '../../../../src/components/admin/choices.ts';

const choices = makeChoices({
  articles: [['2016-12-09-411700-f85b', '推进会召开']],
  campaigns: [
    ['411700-quanguo-wenming-2015', '驻马店市创建全国文明城市'],
    ['411600-quanguo-wenming-2021', '周口市创建全国文明城市'],
  ],
  honours: [['cunji-rongyu', '村级荣誉']],
  places: [['411702001', '橡林街道']],
});

describe('what is chosen by its name', () => {
  it('is a place by its code, its name or its full name', () => {
    expect(choices.find('places', '411700')).toEqual({ id: '411700', offered: [] });
    expect(choices.find('places', '驻马店')).toEqual({ id: '411700', offered: [] });
    expect(choices.find('places', '河南省驻马店市驿城区').id).toBe('411702');
    expect(choices.nameOf('places', '411702')).toBe('河南省驻马店市驿城区');
    expect(choices.nameOf('places', '411702001')).toBe('橡林街道');
  });

  it('is a code or id as a file has it, in quotes, or in full width', () => {
    for (const typed of ['"411700"', '“411700”', ' ４１１７００ '])
      expect(choices.find('places', typed)).toEqual({ id: '411700', offered: [] });
    expect(choices.find('honours', "'cunji-rongyu'").id).toBe('cunji-rongyu');
    expect(choices.find('articles', '“没有的”').id).toBe('“没有的”');
  });

  it('is offered where a name is one of several, and stays as typed until one is chosen', () => {
    const { id, offered } = choices.find('places', '朝阳');
    expect(id).toBe('朝阳');
    expect(offered.map(([code]) => code)).toContain('110105');
    expect(offered.length).toBeLessThanOrEqual(8);
    expect(choices.find('campaigns', '全国文明').offered.map(([known]) => known)).toEqual([
      '411700-quanguo-wenming-2015',
      '411600-quanguo-wenming-2021',
    ]);
  });

  it('is an honour of the table or of the archive, a campaign or an article by its title', () => {
    expect(choices.find('honours', '全国文明城市').id).toBe('quanguo-wenming');
    expect(choices.find('honours', '村级荣誉').id).toBe('cunji-rongyu');
    expect(choices.find('articles', '推进会召开').id).toBe('2016-12-09-411700-f85b');
    expect(choices.find('articles', '没有的')).toEqual({ id: '没有的', offered: [] });
    expect(choices.nameOf('campaigns', 'nobody')).toBeUndefined();
  });
});
