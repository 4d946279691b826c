import { describe, expect, it } from 'vitest';
import { placeLabel, placeTitle, romanise } from '../../../src/i18n/place-label.ts';

const none = { former: [], facts: [], corrections: [] };

describe('romanise', () => {
  it.each([
    ['驻马店', 'Zhumadian'],
    ['遵义', 'Zunyi'],
    ['西安', "Xi'an"],
    ['延安', "Yan'an"],
    ['吕梁', 'Lüliang'],
    ['重庆', 'Chongqing'],
  ])('writes %s as %s', (name, expected) => {
    expect(romanise(name)).toBe(expected);
  });
});

describe('placeLabel', () => {
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
