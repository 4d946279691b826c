import type { DateParser } from '../date-expression.ts';

const BEFORE =
  '(?<=回[首望眸顾]|展望|告别|迎[接来]|奋[战进]|决[胜战]|难忘|走[过进]|逐梦|冲刺|梦圆|再见|你好,?) ?';

/** A year without 年 that words of looking back or ahead address: `回首2017,`, `迎接2020!`. Not `迎接2019名选手`. */
export const yearAlone: DateParser = {
  name: 'year-alone',
  pattern: new RegExp(`${BEFORE}((?:19|20)\\d{2})(?=[,。!;、"”》)]|$)`, 'g'),
  read(match) {
    const edtf = match[1] ?? '';
    const end = match.index + match[0].length;
    return { start: end - edtf.length, end, expression: { kind: 'fixed', edtf } };
  },
};
