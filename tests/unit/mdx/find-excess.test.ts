import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';

const codes = (body: string) =>
  parseMdx({ file: 'a.mdx', source: `---\ntitle: 题\n---\n${body}` }).issues.map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );
const nested = (depth: number) => `${'<Redacted>'.repeat(depth)}某${'</Redacted>'.repeat(depth)}`;
const event = '<Event date="2016" kind="meeting">会</Event>';

describe('limits of a body', () => {
  it.each([
    ['quotations', `${'> '.repeat(1_500)}文`],
    ['quotations without blanks', `${'>'.repeat(1_500)}文`],
    ['lists on one line', `${'- '.repeat(1_500)}文`],
    ['numbered lists', `${'1. '.repeat(1_500)}文`],
    ['lists by indents', Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- 文`).join('\n')],
    ['components', nested(1_500)],
    ['emphasis', `${'*a **b '.repeat(300)}c${'d** e* '.repeat(300)}`],
  ])('refuses %s too deep within each other', (_, body) => {
    expect(codes(body).map((issue) => issue.split(' ')[0])).toEqual(['mdx-depth']);
  });

  it('says where it becomes too deep', () => {
    expect(codes(`文\n\n${'> '.repeat(101)}文`)).toEqual(['mdx-depth 6:1']);
    expect(codes(`文\n\n文${nested(200)}`)[0]).toMatch(/^mdx-depth 6:\d{3}$/);
  });

  it('takes what somebody might write', () => {
    expect(
      codes(`${'> '.repeat(20)}文\n\n${'- '.repeat(20)}文\n\n${nested(20)}\n\n${'-'.repeat(3_000)}\n`),
    ).toEqual([]);
  });

  it('refuses more marks than the parser can take in a paragraph, and in a body', () => {
    expect(codes(`文\n\n${event.repeat(20_000)}`)).toEqual(['mdx-crowded 6:1']);
    expect(codes(`${event.repeat(1_000)}\n\n`.repeat(20))).toEqual(['mdx-crowded 14:1']);
    expect(codes(event.repeat(1_000))).toEqual([]);
  });

  it('refuses entities and braces in numbers that exhaust the memory of the parser', () => {
    expect(codes('&#20013;'.repeat(30_000))).toEqual(['mdx-crowded 4:1']);
    expect(codes('{'.repeat(100_000))).toEqual(['mdx-crowded 4:1']);
  });

  it('gives a long body of syntax errors up before all of them are found', () => {
    const found = codes(`<Redacted>某\n\n${'文'.repeat(3_000)}\n\n`.repeat(150));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(10);
  });
});
