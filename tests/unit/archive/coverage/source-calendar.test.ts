import { describe, expect, it } from 'vitest';
import { buildSourceCalendar } from '../../../../src/archive/coverage/source-calendar.ts';
import { archiveOf, article } from '../timeline/archive-of.ts';

const held = (published: string) =>
  article(`${published && `published: "${published}"\n`}place: "411700"\nsource: { name: 甲报 }`, '开会。');
const archive = archiveOf({
  articles: {
    '2016-03-09-411700-aaaa': held('2016-03-09'),
    '2016-03-10-411700-bbbb': held('2016-03-10'),
    '2017-02-411700-cccc': held('2017-02'),
    '2017-411700-dddd': held('2017'),
    'undated-411700-eeee': held(''),
  },
  coverage: {
    x: '---\nplace: "411700"\nperiod: "2016-05/2016-06"\nquestion: 有没有？\nwhere: [《甲报》的数字版]\nfound: false\n---\n',
    issue:
      '---\nplace: "411700"\nperiod: "2016-09"\nquestion: 有没有？\nwhere: [《甲报》2016-03-09的报道]\nfound: false\n---\n',
    open: '---\nplace: "411700"\nperiod: "/2016-10"\nquestion: 有没有？\nwhere: [甲报]\nfound: false\n---\n',
    y: '---\nplace: "411700"\nperiod: "2016-08"\nquestion: 有没有？\nwhere: [乙报]\nfound: false\n---\n',
  },
});
const ids = archive.sources[0]?.articles ?? [];
const calendar = buildSourceCalendar(archive, { name: '甲报' }, ids);
const state = (year: number, month: number) =>
  calendar.years.find((one) => one.year === year)?.months[month - 1]?.state;

describe('the calendar of a source', () => {
  it('says what is held, what was looked for in it, and what is missing between', () => {
    expect(calendar.years.map(({ year }) => year)).toEqual([2016, 2017]);
    expect(calendar.years[0]?.months[2]?.held).toBe(2);
    expect([state(2016, 3), state(2016, 5), state(2016, 6), state(2016, 8)]).toEqual([
      'held',
      'searched',
      'searched',
      'missing',
    ]);
    expect([state(2016, 1), state(2017, 3)]).toEqual(['outside', 'outside']);
    // One issue that was read, or a search without a beginning, is listed and marks no month.
    expect([state(2016, 9), state(2016, 10)]).toEqual(['missing', 'missing']);
    expect(calendar.searches.map(({ id }) => id).sort()).toEqual(['issue', 'open', 'x']);
  });

  it('counts apart what has no month or no year', () => {
    expect(calendar.years[1]?.undated).toBe(1);
    expect(calendar.undated).toBe(1);
  });

  it('is empty where nothing is dated', () => {
    expect(buildSourceCalendar(archive, { name: '丙报' }, [])).toEqual({
      years: [],
      undated: 0,
      searches: [],
    });
  });
});
