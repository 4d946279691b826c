import { type DateParser, foundAt } from '../date-expression.ts';

const EDGES = { 初: 'start', 末: 'end', 底: 'end' } as const;
const NOT_BEFORE = '[\\d〇一二三四五六七八九十两几个本这上下每逐腊正岁当各半满明秋新残蜜同次]';

/**
 * The start or end of a month that is not named, this one or that of a date before it in the sentence:
 * `月底前`, `月初`. Not `每月底`, `7月底`, `岁月`.
 */
export const monthEdge: DateParser = {
  name: 'month-edge',
  pattern: new RegExp(`(?<!${NOT_BEFORE})月([初底末])(?![级选审评][^前]|[一二三四五六七八九十])`, 'g'),
  read(match) {
    const edge = EDGES[match[1] === '初' ? '初' : '底'];
    return foundAt(match, { kind: 'month-edge', edge });
  },
};
