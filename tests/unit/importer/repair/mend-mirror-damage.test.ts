import { describe, expect, it } from 'vitest';
import { mendMirrorDamage } from '../../../../src/importer/repair/mend-mirror-damage.ts';
import { damageLine, foldPunctuation } from '../../../generators/noise/mirror.ts';
import { toLines, toText } from '../lines.ts';

const BLANK = new Map([
  ['創', 'chuàng '],
  ['會', 'huì '],
  ['聯', 'lián'],
]);
const PLAIN = new Map([
  ['創', 'chuàng'],
  ['會', 'huì'],
  ['聯', 'lián'],
  ['獎', 'jiǎng'],
  ['當', 'dāng'],
  ['擔', 'dān'],
]);
/** A sound line of the same page, from which the table is learned. */
const LEARNED = '聯合創建大會當場頒獎，各方承擔。';

/** What the page was, what the mirror made of it, by which table. */
const ROWS: readonly (readonly [was: string, seen: string, table: ReadonlyMap<string, string>])[] = [
  ['創建', '創(chuàng )建', BLANK],
  ['日月換新天', '日月?lián)Q新天', BLANK],
  ['勇擔當', '勇?lián)\uE2FD?dāng)', PLAIN],
  ['我要創建', '我要?jiǎng)?chuàng)建', PLAIN],
  ['紀律。”張穎波', '紀律?!睆埛f波', PLAIN],
  ['有力。縣四', '有力??h四', PLAIN],
  ['確保“四城聯創', '確?!八某锹?lián)創(chuàng)', PLAIN],
];

describe('mirror damage, row by row', () => {
  it.each(ROWS)('%s becomes %s in the generator', (was, seen, table) => {
    expect(foldPunctuation(damageLine(was, table))).toBe(seen);
  });

  it.each(ROWS)('%s is read back from %s', (was, seen, table) => {
    const learned = foldPunctuation(damageLine(LEARNED, table));
    const { lines } = mendMirrorDamage(toLines(`${learned}\n全縣上下${seen}。`));
    expect(toText(lines).split('\n')[1]).toBe(`全縣上下${was}。`);
  });

  it('takes an eaten digit from another mention, and says that it is not certain', () => {
    const page =
      '“大會(huì)上展示創(chuàng)建形象?!?月14日，在大會(huì)上如是強調。\n9月14日上午召開創(chuàng)建大會(huì)。\n聯(lián)創(chuàng)';
    const seen = foldPunctuation(damageLine('形象。”9月14日', PLAIN));
    expect(seen).toBe('形象?!?月14日');
    const { lines, marks, repairs } = mendMirrorDamage(toLines(page));
    expect(lines[0]?.text).toBe('“大會上展示創建形象。”9月14日，在大會上如是強調。');
    expect(marks).toEqual([]);
    expect(repairs.find((repair) => repair.to.startsWith('9月'))?.certain).toBe(false);
  });

  it('marks an eaten digit that nothing else tells', () => {
    const page = '“創(chuàng)形象?!?月14日，在大會(huì)上。\n聯(lián)創(chuàng)大會(huì)';
    const { lines, marks } = mendMirrorDamage(toLines(page));
    expect(lines[0]?.text).toBe('“創形象。”□月14日，在大會上。');
    expect(marks).toEqual([{ line: 1, start: 6, end: 7, candidates: [...'123456789'] }]);
  });

  it('knows a month from a date in figures, and the tens of October from the rest', () => {
    const dated = '時間：2020-09-14\n“創(chuàng)形象?!?月14日，在大會(huì)上。\n聯(lián)創(chuàng)大會(huì)';
    expect(toText(mendMirrorDamage(toLines(dated)).lines)).toContain('。”9月14日');
    const october = '“創(chuàng)形象?!?0月14日，在大會(huì)上。\n聯(lián)創(chuàng)大會(huì)';
    expect(toText(mendMirrorDamage(toLines(october)).lines)).toContain('。”10月14日');
  });

  it('drops the rest of a tag whose bracket was eaten', () => {
    const seen = damageLine('大家說：“創城好。”', PLAIN);
    expect(seen).toContain('?/p>');
    const { lines, marks } = mendMirrorDamage(toLines(`聯(lián)創(chuàng)大會(huì)\n${seen}`));
    expect(lines[1]?.text).toBe('大家說：“創城好。”');
    expect(marks).toEqual([]);
  });

  it('marks a private-use character that nothing explains', () => {
    const { marks } = mendMirrorDamage(toLines('今天\uE123開會'));
    expect(marks).toEqual([{ line: 1, start: 2, end: 3, candidates: [] }]);
  });
});

describe('what is no damage', () => {
  it.each([
    ['a genuine question', '這樣做行不行?當然行。'],
    ['two question marks', '真的嗎??他又問了一遍。'],
    ['a question and an exclamation', '这是为什么?!大家都在问。'],
    ['full-width marks', '这是为什么？！大家都在问。'],
    ['Latin in brackets', '上线手机客户端(APP)和公私合作(PPP)项目'],
    ['a gloss of a GB2312 character', '“创”字读作创(chuàng)，去声。'],
    ['a gloss of a rare character', '村里有个老人叫王喆(zhé)，爱唱戏。'],
    ['a single gloss of a Traditional character', '「學」字在國語裡讀作學(xué)，陽平。'],
    [
      'a text that teaches readings',
      '長(cháng)短的長不是長(zhǎng)大的長，行(háng)業的行不是行(xíng)走的行。',
    ],
  ])('%s survives', (_, text) => {
    const { lines, marks, repairs } = mendMirrorDamage(toLines(text));
    expect(toText(lines)).toBe(text);
    expect(marks).toEqual([]);
    expect(repairs).toEqual([]);
  });

  it('leaves genuine marks alone on a mirror page too', () => {
    const page =
      '聯(lián)合創(chuàng)建大會(huì)\n這樣的聯(lián)合行不行？當然行！\n為什麼？！大家都問。\n客戶端(APP)上線';
    const { lines, marks } = mendMirrorDamage(toLines(page));
    expect(toText(lines)).toBe(
      '聯合創建大會\n這樣的聯合行不行？當然行！\n為什麼？！大家都問。\n客戶端(APP)上線',
    );
    expect(marks).toEqual([]);
  });
});
