import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/dates/find/find-dates.ts';
import { parseEdtf } from '../../../../src/dates/parse-edtf.ts';
import { found } from './found.ts';

describe('findDates: noughts', () => {
  it.each(['二○一九年三月', '二◯一九年三月', '二零一九年三月', '二0一九年三月', '二O一九年三月'])(
    '%s',
    (day) => {
      expect(found(`${day}启动。`)).toEqual([`${day} 2019-03 stated`]);
    },
  );

  it.each(['二OO九年', '二00九年', '二○○九年'])('%s', (year) => {
    expect(found(`${year}启动。`)).toEqual([`${year} 2009 stated`]);
  });
});

describe('findDates: words that lean on the day of publication or on a month', () => {
  it.each([
    ['今冬明春开展整治。', '2017-10-20', '今冬明春 2017-12~/2018-05~ inferred'],
    ['今冬明春开展整治。', '2018-01-15', '今冬明春 2017-12~/2018-05~ inferred'],
    ['周三上午，督查组抵达。', '2018-01-19', '周三上午 2018-01-17 inferred'],
    ['周三，督查组抵达。', '2018-01-17', '周三 2018-01-17 inferred'],
    ['动员会将于周六举行。', '2018-01-17', '周六 2018-01-20 inferred'],
    ['2017年11月3日启动，同月完成。', '2018-01-17', '同月 2017-11 inferred'],
    ['元旦至春节期间集中整治。', '2018-01-05', '元旦至春节期间 2017-12-30/2018-02-21 inferred'],
  ])('%s (%s)', (text, published, date) => {
    expect(found(text, published).at(-1)).toBe(date);
  });

  it('leaves them out with nothing to lean on', () => {
    expect(found('今冬明春开展整治。周三，督查组抵达。')).toEqual([]);
  });
});

describe('findDates: basis', () => {
  it('calls a month and day stated when only the year comes from the publication', () => {
    expect(found('12月7日，青桥市召开推进会。', '2016-12-09')).toEqual(['12月7日 2016-12-07 stated']);
    expect(found('今年3月启动。', '2016-12-09')).toEqual(['今年3月 2016-03 stated']);
  });

  it('calls computed dates inferred', () => {
    expect(found('昨日召开。', '2016-12-09')).toEqual(['昨日 2016-12-08 inferred']);
    expect(found('去年12月召开。', '2016-12-09')).toEqual(['去年12月 2015-12 inferred']);
    expect(found('12月28日召开。', '2017-01-02')).toEqual(['12月28日 2016-12-28 inferred']);
    expect(found('2016年7月启动，9月推进。', '2019-01-02')).toEqual([
      '2016年7月 2016-07 stated',
      '9月 2016-09 inferred',
    ]);
  });
});

describe('findDates: what a distance counts from', () => {
  const speech = '12月7日，全市推进会召开。\n市长在讲话中指出，现在距国家暗访只有10天左右的时间。';

  it('counts from the meeting when a speech is reported', () => {
    expect(found(speech, '2016-12-09')).toEqual([
      '12月7日 2016-12-07 stated',
      '10天左右 2016-12-17~ inferred',
    ]);
  });

  it('counts from the publication when the newspaper speaks', () => {
    expect(found('距国家暗访只有10天左右。', '2016-12-09')).toEqual(['10天左右 2016-12-19~ inferred']);
  });

  it('counts from a day of the text when the publication is unknown', () => {
    expect(found(`2016年${speech}`).at(-1)).toBe('10天左右 2016-12-17~ inferred');
  });

  it('reads 今天 inside a quotation as the day of the meeting', () => {
    expect(found('8月9日，县长说：“今天是新起点。”', '2021-08-10')[1]).toBe('今天 2021-08-09 inferred');
    expect(found('8月9日动员。今天，志愿者上街。', '2021-08-10')[1]).toBe('今天 2021-08-10 inferred');
  });
});

describe('findDates: carrying a year', () => {
  it('carries it within a paragraph, forwards only', () => {
    expect(found('2016年7月12日启动。8月3日推进。', '2018-01-02')[1]).toBe('8月3日 2016-08-03 inferred');
    expect(found('2016年7月12日启动。4月19日调度。', '2017-04-21')[1]).toBe('4月19日 2017-04-19 stated');
    expect(found('2016年7月12日启动。\n9月10日推进。', '2017-10-21')[1]).toBe('9月10日 2017-09-10 stated');
  });

  it('does not take the year of a goal', () => {
    expect(found('2017年初提出到2019年创成的目标。5月至6月为宣传阶段。')[2]).toBe(
      '5月至6月 2017-05/2017-06 inferred',
    );
  });

  it('does not take the year of a background for fresh news', () => {
    expect(found('自2007年起参评的青桥市，12月7日召开推进会。', '2016-12-09')[1]).toBe(
      '12月7日 2016-12-07 stated',
    );
    expect(found('2015年落选后，12月7日再次动员。', '2016-12-09')[1]).toBe('12月7日 2016-12-07 stated');
  });
});

const edtfs = (text: string, published?: string) => findDates(text, { published }).map(({ edtf }) => edtf);

describe('findDates: dates told from the one before', () => {
  it('counts 次日, 当天 and 同月 from the last day named', () => {
    expect(edtfs('11月30日动员，次日督查。', '2018-12-09')).toEqual(['2018-11-30', '2018-12-01']);
    expect(edtfs('2015年3月5日公布。当天，全城沸腾。')).toEqual(['2015-03-05', '2015-03-05']);
    expect(edtfs('2015年3月5日公布，同月20日授牌。')).toEqual(['2015-03-05', '2015-03-20']);
  });

  it('leaves them out with nothing to count from, or several days', () => {
    expect(edtfs('次日督查，当天整改，同月20日授牌。', '2018-12-09')).toEqual([]);
    expect(edtfs('12月3日至5日培训。当天，全员到岗。', '2018-12-09')).toEqual(['2018-12-03/2018-12-05']);
    expect(edtfs('2015年3月公布。次日，全城沸腾。')).toEqual(['2015-03']);
    expect(edtfs('12月3日动员。\n次日督查。', '2018-12-09')).toEqual(['2018-12-03']);
  });

  it('counts 当年 and 次年 from any date before', () => {
    expect(edtfs('2016年5月起每月通报，当年12月达标，次年3月复查。')).toEqual([
      '2016-05/..',
      '2016-12',
      '2017-03',
    ]);
    expect(edtfs('次年底复查。', '2018-12-09')).toEqual([]);
    expect(edtfs('2012年首次申报，次年落选；并于翌年再次申报。')).toEqual(['2012', '2013', '2014']);
    expect(edtfs('2012年，召开首次年会和二次年检。次年落选。')).toEqual(['2012', '2013']);
    expect(edtfs('次年落选。', '2018-12-09')).toEqual([]);
  });

  it('counts 一年后 from the date of its sentence, what is coming from the paper', () => {
    expect(edtfs('2018年11月夺魁，一年后再次登顶。', '2020-01-06')).toEqual(['2018-11', '2019']);
    expect(edtfs('12月3日动员，十天后将验收。', '2018-12-09')).toEqual(['2018-12-03', '2018-12-19']);
  });
});

describe('findDates: a countdown beside a day', () => {
  it('counts from that day when it is past, else from the paper', () => {
    expect(edtfs('9月29日，距国庆还有两天，领导检查市容。', '2022-10-08')[1]).toBe('2022-10-01');
    expect(edtfs('10月20日前完成，距测评还有20天。', '2022-10-08')[1]).toBe('2022-10-28');
  });
});

describe('findDates: weeks and festivals', () => {
  it('counts 上上周 and 下下周 twice', () => {
    expect(edtfs('上上周五通报，下下周复查。', '2018-06-20')).toEqual([
      '2018-06-08',
      '2018-07-02/2018-07-08',
    ]);
  });

  it('takes the festival that follows a date of its sentence, else the one nearest to the paper', () => {
    expect(edtfs('2016年9月启动，国庆期间收官。', '2018-06-20')[1]).toBe('2016-10-01/2016-10-07');
    expect(edtfs('2016年9月启动，春节期间收官。', '2017-02-08')[1]).toBe('2017-01-27/2017-02-02');
    expect(edtfs('2016年9月启动。国庆期间再次检查。', '2018-09-20')[1]).toBe('2018-10-01/2018-10-07');
  });
});

describe('findDates: days alone', () => {
  it('takes the day nearest to the paper', () => {
    expect(edtfs('28日上午，测评组抵达。', '2018-12-02')).toEqual(['2018-11-28']);
    expect(edtfs('预报说，20日至22日有雨。', '2023-05-18')).toEqual(['2023-05-20/2023-05-22']);
    expect(edtfs('将于3日召开。', '2018-12-29')).toEqual(['2019-01-03']);
  });

  it('keeps the month of its sentence, with or without a year', () => {
    expect(edtfs('6月3日、10日、17日集中夜查。')).toEqual(['XXXX-06-03', 'XXXX-06-10', 'XXXX-06-17']);
    expect(edtfs('2015年8月29日动员，30日督查。', '2018-12-09')).toEqual(['2015-08-29', '2015-08-30']);
  });

  it('does not count days or houses', () => {
    expect(edtfs('9月6日，5号楼已拆除，三日内清运，不少于30日养护。', '2018-12-09')).toEqual(['2018-09-06']);
  });
});

describe('findDates: intervals of mixed words', () => {
  it('joins what only a joining word parts', () => {
    expect(edtfs('即日起至12月31日整治。', '2018-12-09')).toEqual(['2018-12-09/2018-12-31']);
    expect(edtfs('今天到月底停休。', '2018-12-09')).toEqual(['2018-12-09/2018-12-31~']);
  });

  it('does not join backwards, intervals, or dates with words between', () => {
    expect(edtfs('今天至昨天。', '2018-12-09')).toEqual(['2018-12-09', '2018-12-08']);
    expect(edtfs('上周至今天。', '2018-12-09')).toEqual(['2018-11-26/2018-12-02', '2018-12-09']);
    expect(edtfs('今天开到月底。', '2018-12-09')).toEqual(['2018-12-09', '2018-12-31~']);
  });
});

describe('findDates: Taiwan and Hong Kong', () => {
  it('reads years of the Republic, bracketed days and Chinese numerals', () => {
    expect(edtfs('民國106年1月5日，市府昨（4）日宣布。', '2017-01-05')).toEqual(['2017-01-05', '2017-01-04']);
    expect(edtfs('去（105）年底，自今年三月起。', '2017-05-05')).toEqual(['2016-12~', '2017-03/..']);
    expect(edtfs('三月二十三及二十四日舉行。', '2019-03-20')).toEqual(['2019-03-23', '2019-03-24']);
  });

  it('takes no count for such a year or day', () => {
    expect(edtfs('民國時期，第105年，本會105人，（26）人。', '2017-01-05')).toEqual([]);
  });
});

describe('findDates: laws', () => {
  const pieces = fc.constantFrom(
    ...[
      '2016',
      '年',
      '12',
      '月',
      '7',
      '日',
      '至',
      '—',
      '去年',
      '今天',
      '十',
      '天',
      '后',
      '距',
      '只有',
      '左右',
      '“',
      '”',
    ],
    ...[
      '国庆',
      '前',
      '上',
      '旬',
      '底',
      '初',
      '周',
      '五',
      '季度',
      '半年',
      '，',
      '。',
      '\n',
      '/',
      '-',
      '.',
      ':',
      '〇',
      '二',
      '２',
    ],
    ...[
      '次日',
      '当天',
      '同月',
      '次年',
      '即日起',
      '月底',
      '民國',
      '下半月',
      '重阳节',
      '一年后',
      '开始',
      '（',
      '）',
    ],
    ...['以来', '起', '近日', '截至目前', '将', '\ud83d', '\udc4d', '\ue000', ' ', 'a', '国慶', '後'],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  const published = fc.constantFrom(
    undefined,
    '2016-12-09',
    '2016-02-29',
    '2017-01-01',
    '2016',
    '2016-12',
    'soon',
    '',
    'XXXX-03-22',
    '2015/2017',
  );

  it('never crashes, quotes exactly, never overlaps, and gives valid EDTF', () => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        let last = 0;
        for (const { edtf, quote, start, end } of findDates(text, { published: day })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(quote).toBe(text.slice(start, end));
          expect(parseEdtf(edtf)).toMatchObject({ ok: true });
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a long text to its end as it reads a short one', () => {
    const sentence = '2016年12月7日召开会议，距10天、1—1/1.1-。';
    const found = (times: number) => findDates(sentence.repeat(times), { published: '2016-12-09' });
    const [one, all] = [found(1), found(1500)];
    expect(all).toHaveLength(one.length * 1500);
    expect(all.at(-1)?.edtf).toBe(one.at(-1)?.edtf);
  });

  it('reads a paragraph of thousands of dates to its end', () => {
    const text = '2016年12月7日召开会议，距10天、1—1/1.1-'.repeat(1500);
    expect(findDates(text, { published: '2016-12-09' }).length).toBe(3000);
  });
});
