import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/dates/parse-edtf.ts';
import { wordsOf } from '../../../src/issues/issue.ts';

const GOOD = [
  '2016-12-09',
  '2017-09',
  '2016',
  '2016-12-17~',
  '2023-05-19~',
  '2016?',
  '2016%',
  '2015/2017',
  '2016-12-01/2016-12-10~',
  'XXXX-03-22',
  'XXXX-02-29',
  'XXXX-03-05/XXXX-03-08',
  '2016-XX',
  '201X',
  '2017-21',
  '2017-33',
  '2017-36',
  '2017-40',
  '2017-41',
  '../2017',
  '2017/..',
];

const problemOf = (text: string) => {
  const parsed = parseEdtf(text);
  return parsed.ok ? null : parsed.problem;
};
const said = (text: string, language: 'zh' | 'en' = 'en') => {
  const problem = problemOf(text);
  const { what, fix } = problem ? wordsOf(problem) : {};
  return { what: what?.[language], fix: fix?.[language] };
};

describe('parseEdtf', () => {
  it.each(GOOD)('takes %s', (text) => {
    expect(problemOf(text)).toBeNull();
  });

  it('says which day is impossible, where, and what to write instead', () => {
    expect(problemOf('1965-09-31')).toMatchObject({ code: 'date-impossible', column: 9 });
    expect(said('1965-09-31')).toEqual({
      what: 'Unexpected day 31 in "1965-09-31", expected 1–30.',
      fix: 'Write "1965-09-30", or "1965-09" if the source gives no day.',
    });
    expect(said('1965-09-31', 'zh')).toEqual({
      what: '“1965-09-31”里的日子 31 不存在，应在 1–30 之间。',
      fix: '写 "1965-09-30"；来源没说到日，就写 "1965-09"。',
    });
  });

  it.each([
    ['2015-02-29', 9, 'day 29', '"2015-02-28"'],
    ['2015/2016-04-31', 14, 'day 31', '"2016-04-30"'],
    ['2016-12-00', 9, 'day 00', '"2016-12-01"'],
    ['2016-13', 6, 'month 13', '"2016"'],
    ['2016-00-05', 6, 'month 00', '"2016"'],
    ['XXXX-04-31', 9, 'day 31', '"XXXX-04-30"'],
  ])('finds what no calendar has in %s', (text, column, found, fix) => {
    expect(problemOf(text)).toMatchObject({ code: 'date-impossible', column });
    expect(said(text).what).toContain(`Unexpected ${found}`);
    expect(said(text).fix).toContain(fix);
  });

  it('lets 29 February pass in a leap year only', () => {
    expect(problemOf('2016-02-29')).toBeNull();
    expect(problemOf('1900-02-29')?.code).toBe('date-impossible');
    expect(problemOf('2000-02-29')).toBeNull();
  });

  it.each([
    ['2016-12-7', '2016-12-07'],
    ['2016/12/09', '2016-12-09'],
    ['2016.12.9', '2016-12-09'],
    ['2016年12月9日', '2016-12-09'],
    ['2016年12月', '2016-12'],
    ['2016-12-09 20:07', '2016-12-09'],
    ['2016-12-09T20:07:00', '2016-12-09'],
    ['约2016', '2016~'],
  ])('offers a mended form of %s', (text, mended) => {
    expect(said(text).fix).toBe(`Write "${mended}".`);
    expect(problemOf(mended)).toBeNull();
  });

  it('turns a reversed interval round', () => {
    expect(problemOf('2017/2015')).toMatchObject({ code: 'date-reversed', column: 6 });
    expect(said('2017/2015').fix).toBe('Write "2015/2017" if the two were swapped.');
  });

  it('refuses what is longer than any date without trying it', () => {
    const parsed = parseEdtf(`Y${'1'.repeat(5_000_000)}`);
    expect(parsed).toMatchObject({ ok: false, problem: { code: 'date-malformed', column: 1 } });
    expect(JSON.stringify(parsed).length).toBeLessThan(300);
  });

  it.each(['', 'soon', '2016-', '20161209', '2016-12-09/'.repeat(2)])('refuses %j as malformed', (text) => {
    const problem = problemOf(text);
    expect(problem?.code).toBe('date-malformed');
    expect(problem?.column).toBeGreaterThanOrEqual(1);
    expect(problem?.column).toBeLessThanOrEqual(Math.max(1, text.length));
  });

  it('refuses EDTF that has no place on a timeline', () => {
    expect(problemOf('[2016,2017]')?.code).toBe('date-unsupported');
  });

  it.each([
    ['2001-29', 'southern hemisphere', '2001-09/2001-11'],
    ['2019-28', 'winter of the northern hemisphere', '2019-12/2020-02'],
    ['2018-37', 'first third of a year', '2018-01/2018-04'],
    ['2018-21/2019-23', 'end of an interval', '2018-03/2019-11'],
    ['2018-40/..', 'end of an interval', '2018-01/..'],
    ['156X~', 'no decade', '1560~/1569~'],
    ['15XX?', 'no decade', '1500~/1599~'],
    ['2018-24~', 'part of a year', '2018-12~/2019-02~'],
  ])('refuses %s as valid EDTF that the archive does not use', (text, reason, instead) => {
    expect(problemOf(text)).toMatchObject({ code: 'date-unsupported', column: 1 });
    expect(said(text).what).toContain('is valid EDTF');
    expect(said(text).what).toContain(reason);
    expect(said(text).fix).toContain(instead);
    expect(parseEdtf(instead)).toMatchObject({ ok: true });
  });
});
