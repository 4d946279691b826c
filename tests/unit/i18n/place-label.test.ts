import { describe, expect, it } from 'vitest';
import { ENGLISH_NAMES } from '../../../src/i18n/english-place-names.ts';
import { placeLabel, placeTitle, romanise } from '../../../src/i18n/place-label.ts';
import { divisionTable } from '../../../src/places/division-table.ts';
import { shortName } from '../../../src/places/short-name.ts';

const none = { former: [], facts: [], corrections: [] };

describe('romanise', () => {
  it.each([
    ['驻马店', 'Zhumadian'],
    ['遵义', 'Zunyi'],
    ['西安', "Xi'an"],
    ['延安', "Yan'an"],
    ['吕梁', 'Lüliang'],
    ['重庆', 'Chongqing'],
    ['莲都', 'Liandu'],
    ['宜都', 'Yidu'],
    ['成都', 'Chengdu'],
    ['都江堰', 'Dujiangyan'],
    ['都安', "Du'an"],
    ['曾都', 'Zengdu'],
    ['郫都', 'Pidu'],
    ['哈尔滨', "Ha'erbin"],
    ['闵行', 'Minhang'],
    ['珲春', 'Hunchun'],
    ['蔚县', 'Yuxian'],
    ['单县', 'Shanxian'],
    ['浚县', 'Xunxian'],
    ['歙县', 'Shexian'],
    ['长子', 'Zhangzi'],
    ['乐亭', 'Laoting'],
    ['乐清', 'Yueqing'],
    ['乐平', 'Leping'],
    ['洪洞', 'Hongtong'],
    ['涡阳', 'Guoyang'],
    ['泌阳', 'Biyang'],
    ['黄陂', 'Huangpi'],
    ['大埔', 'Dabu'],
    ['黄埔', 'Huangpu'],
    ['什邡', 'Shifang'],
    ['牟平', 'Muping'],
    ['牟定', 'Mouding'],
    ['番禺', 'Panyu'],
    ['铅山', 'Yanshan'],
    ['六安', "Lu'an"],
    ['台州', 'Taizhou'],
    ['厦门', 'Xiamen'],
    ['东阿', "Dong'e"],
    ['井陉', 'Jingxing'],
    ['亳州', 'Bozhou'],
    ['盱眙', 'Xuyi'],
    ['康巴什', 'Kangbashi'],
  ])('writes %s as %s', (name, expected) => {
    expect(romanise(name)).toBe(expected);
  });
});

describe('placeLabel', () => {
  it.each([
    ['230100', 'Harbin'],
    ['150100', 'Hohhot'],
    ['540100', 'Lhasa'],
    ['650100', 'Ürümqi'],
    ['533401', 'Shangri-La'],
    ['331102', 'Liandu'],
    ['653223', 'Pishan'],
  ])('calls %s %s', (code, expected) => {
    const name = divisionTable.get(code)?.name ?? '';
    expect(placeLabel({ code, name, shortName: shortName(name), data: none }, 'en')).toBe(expected);
  });

  it('has a name apart only for divisions of the table, and only where pinyin does not give it', () => {
    const idle = Object.entries(ENGLISH_NAMES).filter(([code, english]) => {
      const name = divisionTable.get(code)?.name;
      return name === undefined || romanise(shortName(name)) === english;
    });
    expect(idle).toEqual([]);
  });

  it('tells Shaanxi from Shanxi', () => {
    expect(placeLabel({ code: '610000', name: '陕西省', shortName: '陕西', data: none }, 'en')).toBe(
      'Shaanxi',
    );
    expect(placeLabel({ code: '140000', name: '山西省', shortName: '山西', data: none }, 'en')).toBe(
      'Shanxi',
    );
  });

  it('prefers the English name of the place file', () => {
    const place = { code: '1', name: '某市', shortName: '某', data: { ...none, nameEn: 'Some City' } };
    expect(placeLabel(place, 'en')).toBe('Some City');
    expect(placeTitle(place, 'en')).toBe('Some City 某市');
    expect(placeTitle(place, 'zh')).toBe('某市');
  });
});
