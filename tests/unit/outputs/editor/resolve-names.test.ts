import { describe, expect, it } from 'vitest';
import { resolveHonour, resolvePlace } from '../../../../src/outputs/editor/resolve-names.ts';

describe('the name of a place', () => {
  it.each([
    ['411700', '411700'],
    ['驻马店市', '411700'],
    ['驻马店', '411700'],
    ['河南省驻马店市', '411700'],
    ['南京市鼓楼区', '320106'],
    ['411702001', '411702001'],
  ])('%s is %s', (words, id) => {
    expect(resolvePlace(words)).toEqual({ id });
  });

  it('of several places is none of them, and each is named in full', () => {
    expect(resolvePlace('鼓楼区')).toEqual({
      candidates: expect.arrayContaining(['320106 江苏省南京市鼓楼区']),
    });
  });

  it('that is none is not guessed', () => {
    for (const words of ['某市', '驻马店的', '在驻马店市', ''])
      expect(resolvePlace(words)).toEqual({ candidates: [] });
  });
});

it('an honour goes by its id, its names, and those of its file', () => {
  expect(resolveHonour('全国文明城市', [])).toEqual({ id: 'quanguo-wenming' });
  expect(resolveHonour('创卫', [])).toEqual({ id: 'guojia-weisheng' });
  expect(resolveHonour('no-such', [])).toEqual({ id: 'no-such' });
  expect(resolveHonour('某城', [{ id: 'mou-cheng', names: ['某城'] }])).toEqual({ id: 'mou-cheng' });
  expect(resolveHonour('某城', [])).toEqual({ candidates: [] });
});
