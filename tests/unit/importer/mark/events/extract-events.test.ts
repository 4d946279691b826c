import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractEvents } from '../../../../../src/importer/mark/events/extract-events.ts';
import { eventMarkSchema } from '../../../../../src/schema/event.ts';

const events = (text: string, published?: string) =>
  extractEvents(text, { published }).map(
    ({ date, kind, status, basis }) => `${date} ${kind} ${status} ${basis}`,
  );

describe('extractEvents: kinds', () => {
  it.each([
    ['10月8日，青桥市召开创建工作推进会。', '2019-10-08 meeting happened stated'],
    ['10月8日上午，柳河县举行“四城联创”动员大会。', '2019-10-08 launch happened stated'],
    ['2016年7月12日，云溪区召开创建全国文明城市启动大会。', '2016-07-12 launch happened stated'],
    ['2008年5月，云溪撤县设区。', '2008-05 reform happened stated'],
    ['2017年11月14日，临湖市荣获全国文明城市称号。', '2017-11-14 award happened stated'],
    ['2015年2月，临湖市入选全国文明城市提名城市。', '2015-02 nomination happened stated'],
    ['2018年3月，松岭市被取消国家卫生城市称号。', '2018-03 removal happened stated'],
    ['9月下旬，石湾镇通过国家卫生镇复审。', '2019-09-21/2019-09-30 review happened stated'],
    ['10月9日晚，副市长暗访农贸市场。', '2019-10-09 inspection happened stated'],
    ['10月9日，海棠区开展文明交通志愿服务活动。', '2019-10-09 publicity happened stated'],
    ['9月10日，市政府印发创建工作实施方案。', '2019-09-10 other happened stated'],
    ['10月9日，县委书记督导国家卫生县城复审迎检工作。', '2019-10-09 inspection happened stated'],
    ['2019年2月，柳河县喜获“两连冠”。', '2019-02 award happened stated'],
    ['2017年，柳河县创成国家卫生县城。', '2017 award happened stated'],
    ['昨日，柳河县召开调度会。', '2019-10-11 meeting happened inferred'],
    ['10月8日，市里召开迎接国家复查工作推进会。', '2019-10-08 meeting happened stated'],
  ])('%s', (text, expected) => {
    expect(events(text, '2019-10-12')).toEqual([expected]);
  });
});

describe('extractEvents: status', () => {
  it.each([
    ['国家测评组将于3月22日来我市进行测评。', undefined, 'XXXX-03-22 inspection planned stated'],
    ['预计11月底接受国家验收。', '2019-10-12', '2019-11-30~ inspection planned stated'],
    ['距国家暗访只有10天左右。', '2019-10-12', '2019-10-22~ inspection planned inferred'],
    ['为能让我区9月份顺利通过测评，全区上下加压推进。', '2017-04-21', '2017-09 inspection planned stated'],
    ['据悉，2017年11月该市荣获全国文明城市称号。', '2019-10-12', '2017-11 award reported stated'],
  ])('%s', (text, published, expected) => {
    expect(events(text, published)).toEqual([expected]);
  });
});

describe('extractEvents: few and right', () => {
  it.each([
    ['an open period', '去年以来，全市多次召开推进会。'],
    ['a deadline', '所有测评点位须在10月20日之前整改到位。'],
    ['a whole year of work', '2018年，我市多次接受国家测评。'],
    ['a whole year that is a goal', '力争2020年创成全国文明城市。'],
    ['a year apart from its deed', '2017年，经过不懈努力，终于荣获全国文明城市称号。'],
    ['an open month', '今年8月以来，测评组多次暗访。'],
    ['a date without a happening', '10月8日，天气晴朗。'],
    ['a happening without a date', '全市召开推进会。'],
    ['a happening in another sentence', '今天是10月8日。全市召开推进会。'],
    ['aims', '聚焦提名城市创建，全力推进。'],
  ])('proposes nothing for %s', (_name, text) => {
    expect(events(text, '2019-10-12')).toEqual([]);
  });

  it('gives each date of a sentence its own words', () => {
    const text = '2016年6月云溪撤县设区，2016年7月12日召开启动大会，2017年4月19日又召开调度会。';
    const proposals = extractEvents(text, { published: '2017-04-21' });
    expect(proposals.map(({ date, kind, quote }) => [date, kind, quote])).toEqual([
      ['2016-06', 'reform', '2016年6月云溪撤县设区'],
      ['2016-07-12', 'launch', '2016年7月12日召开启动大会'],
      ['2017-04-19', 'meeting', '2017年4月19日又召开调度会'],
    ]);
  });

  it('proposes once what a text says twice, and lets the stronger reading win', () => {
    const text = '据悉，10月8日召开动员大会。\n10月8日上午，全县动员大会召开。';
    const proposals = extractEvents(text, { published: '2019-10-12' });
    expect(proposals).toMatchObject([{ status: 'happened', start: 3 }]);
  });

  it('takes a whole year for an award, unless the text gives the day', () => {
    expect(events('2017年荣获全国文明城市称号。', '2019-10-12')).toEqual(['2017 award happened stated']);
    const twice = '2017年荣获全国文明城市称号。\n2017年11月14日，临湖市荣获全国文明城市称号。';
    expect(events(twice, '2019-10-12')).toEqual(['2017-11-14 award happened stated']);
  });

  it('is not cut short by a year inside the name of a meeting', () => {
    const [event] = extractEvents('测评组将于9月中旬开展2017年全国文明城市实地测评。', {
      published: '2017-09-09',
    });
    expect(event?.quote).toBe('9月中旬开展2017年全国文明城市实地测评');
  });

  it('closes the quotation marks it opens', () => {
    const quoteOf = (text: string) => extractEvents(text, { published: '2019-10-12' })[0]?.quote;
    expect(quoteOf('2019年2月，柳河县喜获“两连冠”。')).toBe('2019年2月，柳河县喜获“两连冠”');
    expect(quoteOf('“10月8日，全县召开动员大会”，他说。')).toBe('10月8日，全县召开动员大会');
  });

  it('takes the words before a countdown, from 距 on', () => {
    const [event] = extractEvents('现在，距国家暗访只有10天左右的时间。', { published: '2019-10-12' });
    expect(event).toMatchObject({ quote: '距国家暗访只有10天左右', dateQuote: '10天左右' });
  });
});

describe('extractEvents: Traditional text', () => {
  it.each([
    ['10月8日，扶蘇縣召開「四城聯創」動員大會。', 'launch', '10月8日，扶蘇縣召開「四城聯創」動員大會'],
    ['國家測評組將於12月22日到來。', 'inspection', '測評組將於12月22日'],
    ['2017年11月，臨湖市榮獲全國文明城市稱號。', 'award', '2017年11月，臨湖市榮獲全國文明城市稱號'],
    ['9月，該縣通過國家衛生縣城複審。', 'review', '9月，該縣通過國家衛生縣城複審'],
  ])('%s', (text, kind, quote) => {
    expect(extractEvents(text, { published: '2019-10-12' })).toMatchObject([{ kind, quote }]);
  });
});

it('proposes one event where another date stands within its words', () => {
  expect(extractEvents('10月8日2016年撤县设区2016年推进会', {})).toMatchObject([
    { kind: 'meeting', quote: '10月8日2016年撤县设区2016年推进会' },
  ]);
});

it('quotes exactly, never overlaps, and proposes what the schema takes, for any text', () => {
  const pieces = fc.constantFrom(
    ...['10月8日', '2016年', '昨日', '距', '只有10天', '召开', '推进会', '动员大会', '测评', '荣获', '称号'],
    ...['，', '。', '\n', '将于', '撤县设区', '至', '9日', '据悉', '启动', '之前', '的', 'a', '\ud83d'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const event of extractEvents(text, { published: '2016-12-09' })) {
        const { date, kind, status, basis, quote, start, end, dateQuote } = event;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(quote).toBe(text.slice(start, end));
        expect(quote).toContain(dateQuote);
        expect(quote).not.toContain('\n');
        expect(eventMarkSchema.safeParse({ date, kind, status, basis }).success).toBe(true);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});
