import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('a date that its words call about right', () => {
  it.each([
    ['大约在2008年，小区建成。', '大约在2008年 2008~ stated'],
    ['小区建于约2008年5月。', '约2008年5月 2008-05~ stated'],
    ['2008年左右，小区建成。', '2008年左右 2008~ stated'],
    ['5月10日前后，河道清完。', '5月10日前后 2019-05-10~ stated'],
    ['2008年至2010年前后建成。', '2008年至2010年前后 2008/2010~ stated'],
    ['从约2008年起整治。', '约2008年起 2008~/.. stated'],
    ['2018年国庆左右，公园开放。', '2018年国庆左右 2018-10-01~ stated'],
    ['2000年代初，这里是荒滩。', '2000年代 200X stated'],
  ])('%s', (text, expected) => {
    expect(found(text, '2019-05-20')).toEqual([expected]);
  });

  it.each([
    ['文明公约2018年5月发布。', '2018年5月 2018-05 stated'],
    ['预约5月10日办理。', '5月10日 2019-05-10 stated'],
    ['5月10日前后三次清扫。', '5月10日 2019-05-10 stated'],
    ['5月10日，左右两侧都已补种。', '5月10日 2019-05-10 stated'],
  ])('but not in %s', (text, expected) => {
    expect(found(text, '2019-05-20')).toEqual([expected]);
  });

  it('leaves an unknown year and a part of a year without the sign, which EDTF has not there', () => {
    expect(found('5月10日左右清完。')).toEqual(['5月10日左右 XXXX-05-10 stated']);
    expect(found('今年上半年左右完成。', '2019-05-20')).toEqual(['今年上半年左右 2019-40 stated']);
  });
});
