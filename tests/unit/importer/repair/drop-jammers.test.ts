import { describe, expect, it, vi } from 'vitest';
import { dropJammers } from '../../../../src/importer/repair/drop-jammers.ts';
import { toLines, toText } from '../lines.ts';

describe('dropJammers', () => {
  const drop = (text: string) => toText(dropJammers(toLines(text)).lines);

  it.each([
    ['全市◆上下■★齐心协力', '全市上下齐心协力'],
    ['会议要求，，各单位要、、落实', '会议要求，各单位要、落实'],
    ['创建工作4 }- S* v: T7 X+ y全面铺开', '创建工作全面铺开'],
    ['党的十○八大以来○，全市统一○部署', '党的十八大以来，全市统一部署'],
    ['万○众一心，又○新增', '万众一心，又新增'],
  ])('%s → %s', (from, to) => {
    expect(drop(from)).toBe(to);
  });

  it.each([
    '◆工作动态',
    '打造APP平台和5G基站',
    '加强yq监测',
    '回顾20__年，**书记指出',
    'XX街道',
    '看清□字',
    '等等……',
    '二○一九年三月五日，二○○九年起',
    '二○二○年二月，○八年底',
    '一○五号、第一○三次、一百○八处、三万○五百元',
    '完成百分之二○，覆盖三○个社区',
  ])('%s stays', (text) => {
    expect(drop(text)).toBe(text);
  });

  it('moves marks behind a cut', () => {
    const marks = [{ line: 1, start: 4, end: 5, candidates: [] }];
    expect(dropJammers(toLines('全市◆上□下'), marks).marks).toEqual([
      { line: 1, start: 3, end: 4, candidates: [] },
    ]);
  });

  it.each([
    ['全市◆统一，，', '全市统一，'],
    ['全市○', '全市'],
    ['二○年○', '二○年'],
    [';;a', ';a'],
  ])('%s is cut wherever it stands in a line, which is not looked through anew for each', (from, to) => {
    const COPIES = 3_000;
    const context = ['今天某', '某市'] as const;
    const line = context.join(from.repeat(COPIES));
    const looks = vi.spyOn(String.prototype, 'matchAll');
    const made = dropJammers(toLines(line));
    const looked = (looks.mock.contexts as unknown[]).reduce<number>(
      (sum, text) => sum + String(text).length,
      0,
    );
    looks.mockRestore();
    expect(made.lines[0]?.text).toBe(context.join(to.repeat(COPIES)));
    expect(looked / made.repairs.length).toBeLessThan(15_000);
  });

  it('looks again at what a cut has brought together, far from the last one', () => {
    const calm = '全市统一部署'.repeat(500);
    expect(drop(`${calm}，◆，${calm}，◆、◆，，${calm}`)).toBe(`${calm}，${calm}，、，${calm}`);
  });
});
