import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alternative, isGroup, parseQuery, type Query, renderQuery } from '../../../src/search/query.ts';

/** The query, or the problem and its place, in one short string. */
function outline(text: string): string {
  const parsed = parseQuery(text);
  if ('error' in parsed) return `${parsed.error.problem} ${parsed.error.start}-${parsed.error.end}`;
  return outlineQuery(parsed.query);
}

function outlineQuery({ clauses }: Query): string {
  const words = (one: { words: string; quoted: boolean }) => (one.quoted ? `«${one.words}»` : one.words);
  const alternative = (one: Alternative): string =>
    isGroup(one)
      ? `[${outlineQuery(one.query)}]`
      : `${one.field}=${words(one)}${one.near ? ` near${one.near.distance} ${words(one.near)}` : ''}`;
  return clauses
    .map(({ terms, excluded }) => `${excluded ? 'not ' : ''}${terms.map(alternative).join(' or ')}`)
    .join(' & ');
}

describe('parseQuery', () => {
  it.each([
    ['', ''],
    ['创城', 'text=创城'],
    ['创城 APP', 'text=创城 & text=APP'],
    ['创城　迎检', 'text=创城 & text=迎检'],
    ['"创城 迎检"', 'text=«创城 迎检»'],
    ['“一盘棋”', 'text=«一盘棋»'],
    ['「一盤棋」', 'text=«一盤棋»'],
    ['创城 -卫生', 'text=创城 & not text=卫生'],
    ['-"国家卫生"', 'not text=«国家卫生»'],
    ['－卫生', 'not text=卫生'],
    ['创文|创卫', 'text=创文 or text=创卫'],
    ['创文 | "创 卫"', 'text=创文 or text=«创 卫»'],
    ['创文｜创卫 40项', 'text=创文 or text=创卫 & text=40项'],
    ['title:创城', 'title=创城'],
    ['标题：创城', 'title=创城'],
    ['title:创城|创文', 'title=创城 or title=创文'],
    ['people:刘华山 source:"日报"', 'people=刘华山 & source=«日报»'],
    ['-source:日报', 'not source=日报'],
    ['时间:2016', 'text=时间:2016'],
    ['constructor:创城', 'text=constructor:创城'],
    ['2016-12-09', 'text=2016-12-09'],
    ['确保“四城联创”工作', 'text=确保“四城联创”工作'],
    ['“四城联创”工作', 'text=“四城联创”工作'],
    ['创城"一盘棋"', 'text=创城"一盘棋"'],
    ['创城 “一盘', 'text=创城 & text=“一盘'],
    ['迎检 ~20 志愿者', 'text=迎检 near20 志愿者'],
    ['迎检 ～5 "志愿 者"|创城', 'text=迎检 near5 «志愿 者» or text=创城'],
    ['"迎检" ~ 志愿者 整改', 'text=«迎检» near10 志愿者 & text=整改'],
    ['title:迎检 ~999 创城', 'title=迎检 near500 创城'],
    ['创城 20~30', 'text=创城 & text=20~30'],
    ['(创城 整改)|迎检', '[text=创城 & text=整改] or text=迎检'],
    ['-（创城 整改）', 'not [text=创城 & text=整改]'],
    ['title:(创城 source:日报) 整改', '[title=创城 & source=日报] & text=整改'],
    ['((创城|创文) -卫生) 2016', '[[text=创城 or text=创文] & not text=卫生] & text=2016'],
    ['(创建(复查) "整)改")', '[text=创建(复查) & text=«整)改»]'],
    ['创建（复查）工作', 'text=创建（复查）工作'],
    ['（一）组织领导', 'text=（一）组织领导'],
    ['（一 组织', 'text=（一 & text=组织'],
    ['创城)', 'text=创城)'],
    ['"创城")', 'text="创城")'],
  ])('%s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it.each([
    ['"一盘棋', 'unclosed-quote 0-4'],
    ['创城 "一盘', 'unclosed-quote 3-6'],
    ['!!', 'nothing-searchable 0-2'],
    ['创城 ""', 'nothing-searchable 3-5'],
    ['创城|', 'missing-alternative 2-3'],
    ['|创城', 'missing-alternative 0-1'],
    ['创城||创文', 'missing-alternative 3-4'],
    ['创城 -', 'missing-exclusion 3-4'],
    ['- 创城', 'missing-exclusion 0-1'],
    ['title: 创城', 'missing-field-term 0-6'],
    ['(创城', 'unclosed-bracket 0-3'],
    ['创城 (整改 (迎检)', 'unclosed-bracket 3-11'],
    ['()', 'nothing-searchable 0-2'],
    ['(创城|)', 'missing-alternative 3-4'],
    ['(创城 -)', 'missing-exclusion 4-5'],
    ['迎检 ~20', 'missing-near 3-6'],
    ['(迎检 ~) 创城', 'missing-near 4-5'],
    ['城'.repeat(2_001), 'too-long 2000-2001'],
  ])('%s cannot be understood and says where', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it('never throws, and points inside the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'创城a1 "“”「」|-:!题标()（）~?*') }), (text) => {
        const parsed = parseQuery(text);
        if ('error' in parsed) {
          expect(parsed.error.start).toBeGreaterThanOrEqual(0);
          expect(parsed.error.start).toBeLessThan(text.length);
          expect(parsed.error.end).toBeLessThanOrEqual(text.length + 1);
        }
      }),
    );
  });
});

describe('renderQuery', () => {
  it('writes a query that parses to the same query', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'创城a1 "“”|-:题()（）~?*') }), (text) => {
        const parsed = parseQuery(text);
        if ('error' in parsed) return;
        const again = parseQuery(renderQuery(parsed.query));
        expect(again).toEqual<{ query: Query }>({ query: parsed.query });
      }),
    );
  });
});
