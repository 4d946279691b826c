import { describe, expect, it } from 'vitest';
import { joinBrokenLines } from '../../../../src/importer/repair/join-broken-lines.ts';
import { toLines, toText } from '../lines.ts';

describe('joinBrokenLines', () => {
  const join = (text: string) => toText(joinBrokenLines(toLines(text)).lines);
  const long = '会议的主要目的，就是贯彻落实上级关于城市创建工作的各项部署和主要领导在调度会上的';

  it('joins a line that breaks off in the middle, and one that ends in a comma', () => {
    expect(join(`${long}\n讲话要求。`)).toBe(`${long}讲话要求。`);
    expect(join('对工作进行再安排、再部署，\n动员全市上下行动起来。')).toBe(
      '对工作进行再安排、再部署，动员全市上下行动起来。',
    );
  });

  it.each([
    `${long}\n\n讲话要求。`,
    `${long}\n二、下一步安排`,
    `${long}\n……（省略540字）……`,
    `某市召开创建工作推进会\n同志们：`,
    '第一段结束了。\n第二段开始了。',
  ])('leaves %j', (text) => {
    expect(join(text)).toBe(text);
  });

  it('carries marks over to the joined line', () => {
    const marks = [{ line: 2, start: 0, end: 1, candidates: ['讲'] }];
    const joined = joinBrokenLines(toLines(`${long}\n讲话要求。`), marks);
    expect(joined.marks).toEqual([{ line: 1, start: long.length, end: long.length + 1, candidates: ['讲'] }]);
  });
});
