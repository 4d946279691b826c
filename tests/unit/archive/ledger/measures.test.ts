import { describe, expect, it } from 'vitest';
import {
  campaignLengths,
  groupMeasured,
  medianOf,
  reportingLags,
  silenceGroups,
  silences,
} from '../../../../src/archive/ledger/measures.ts';
import { archiveOf, article } from '../timeline/archive-of.ts';

const SOURCE = 'sources: [{ title: 某报, url: "https://example.org/a", confidence: secondary }]';

describe('how long until a report', () => {
  const lags = (published: string, body: string) =>
    reportingLags(
      archiveOf({
        articles: {
          [`${published}-411700-aaaa`]: article(`published: "${published}"\nplace: "411700"`, body),
        },
      }),
    ).map(({ days }) => days);
  const event = (date: string, more = '') =>
    `<Event date="${date}" kind="meeting"${more}>开会${date}</Event>。`;

  it('is counted in days where both days are stated, once for each day', () => {
    expect(lags('2016-12-09', event('2016-12-07') + event('2016-12-07') + event('2016-12-08'))).toEqual([
      2, 1,
    ]);
  });

  it('leaves out plans, guesses, months, and what an article only looks back to', () => {
    expect(lags('2016-12-09', event('2016-12-20', ' status="planned"'))).toEqual([]);
    expect(lags('2016-12-09', event('2016-12-07', ' basis="inferred"'))).toEqual([]);
    expect(lags('2016-12-09', event('2016-12-07?') + event('2016-12-08~'))).toEqual([]);
    expect(lags('2016-12', event('2016-12-01'))).toEqual([]);
    expect(lags('2016-12-09', event('2016-11'))).toEqual([]);
    expect(lags('2016-12-09', event('2014-12-07'))).toEqual([]);
  });
});

const campaign = (facts: string, front = '') => ({
  '411700-quanguo-wenming': `---\ntitle: 某市创建\nplace: "411700"\nhonours: [quanguo-wenming]\n${front}facts:\n${facts}\n---\n`,
});
const fact = (date: string, kind: string) =>
  `  - { date: "${date}", kind: ${kind}, text: 某事${date}。, ${SOURCE} }`;

describe('how long until a title', () => {
  const lengths = (...facts: string[]) =>
    campaignLengths(archiveOf({ campaigns: campaign(facts.join('\n')) }));

  it('runs from the first launch to the first title after it', () => {
    const [length] = lengths(
      fact('2014-11', 'award'),
      fact('2015-03-01', 'launch'),
      fact('2017-11-14', 'award'),
    );
    expect(length).toMatchObject({ days: 989, label: '某市创建', province: '410000' });
  });

  it('ends with a title of the campaign’s own honour, and is one of that honour', () => {
    const place = {
      '411700': `---\nfacts:\n${fact('2015-06', 'award')}\n---\n`,
    };
    const files = campaign([fact('2015-03-01', 'launch'), fact('2017-11-14', 'award')].join('\n'));
    expect(campaignLengths(archiveOf({ campaigns: files, places: place }))).toMatchObject([{ days: 989 }]);
    const part = `---\ntitle: 某市创卫\nplace: "411700"\nhonours: [guojia-weisheng]\ndrive: 411700-quanguo-wenming\nfacts:\n${fact('2016-03-01', 'award')}\n---\n`;
    const [[id = '', drive = ''] = []] = Object.entries(campaign(fact('2015-03-01', 'launch')));
    const joint = drive.replace('[quanguo-wenming]', '[quanguo-wenming, guojia-weisheng]');
    const lengths = campaignLengths(
      archiveOf({ campaigns: { [id]: joint, '411700-guojia-weisheng': part } }),
    );
    expect(lengths.map(({ days, honours }) => [days, honours])).toEqual([[366, ['guojia-weisheng']]]);
  });

  it('needs both, to the month at least', () => {
    expect(lengths(fact('2015', 'launch'), fact('2017-11-14', 'award'))).toEqual([]);
    expect(lengths(fact('2015-03', 'launch'))).toEqual([]);
  });
});

it('a phase is silent when no article is of it, by its word or by its days', () => {
  const phases = 'phases:\n  - { phase: sprint, date: "2016-12" }\n  - { phase: review, date: "2020" }\n';
  const articles = {
    '2016-12-09-411700-aaaa': article(
      'published: "2016-12-09"\nplace: "411700"\ncampaigns: [411700-quanguo-wenming]',
      '开会。',
    ),
  };
  const archive = archiveOf({ articles, campaigns: campaign(fact('2016', 'other'), phases) });
  expect(silences(archive).map(({ phase, date }) => `${phase} ${date}`)).toEqual(['review 2020']);
});

it('a phase of which nothing is left but what was withdrawn is silent', () => {
  const phases = 'phases:\n  - { phase: sprint, date: "2016-12" }\n';
  const withdrawn = article(
    'published: "2016-12-09"\nplace: "411700"\ncampaigns: [411700-quanguo-wenming]\nwithdrawn: { date: "2026-01-01", reason: 权利人要求。 }',
    '开会。',
  ).replace('rights: abstract', 'rights: withdrawn');
  const archive = archiveOf({
    articles: { '2016-12-09-411700-aaaa': withdrawn },
    campaigns: campaign(fact('2016', 'other'), phases),
  });
  expect(silences(archive).map(({ phase }) => phase)).toEqual(['sprint']);
});

it('silence is counted against the phases that are dated, and shared out only over five', () => {
  const phasesOf = (...dates: string[]) =>
    `phases:\n${dates.map((date) => `  - { phase: review, date: "${date}" }`).join('\n')}\n`;
  const archive = archiveOf({
    articles: {
      '2016-12-09-411700-aaaa': article(
        'published: "2016-12-09"\nplace: "411700"\ncampaigns: [411700-quanguo-wenming]',
        '开会。',
      ),
    },
    campaigns: campaign(fact('2016', 'other'), phasesOf('2016', '2017', '2018', '2019', '2020')),
  });
  const groups = silenceGroups(archive).map(({ by, value, expected, items, share }) => ({
    of: `${by} ${value}`,
    expected,
    silent: items.map(({ date }) => date),
    share,
  }));
  const silent = ['2017', '2018', '2019', '2020'];
  expect(groups).toEqual([
    { of: 'province 410000', expected: 5, silent, share: 0.8 },
    { of: 'honour quanguo-wenming', expected: 5, silent, share: 0.8 },
  ]);
  const few = archiveOf({
    articles: {},
    campaigns: campaign(fact('2016', 'other'), phasesOf('2016', '2017')),
  });
  expect(silenceGroups(few).map(({ expected, items, share }) => [expected, items.length, share])).toEqual([
    [2, 2, undefined],
    [2, 2, undefined],
  ]);
});

describe('a median', () => {
  it('is of five at least', () => {
    expect(medianOf([1, 2, 3, 4])).toBeUndefined();
    expect(medianOf([5, 1, 9, 2, 3])).toBe(3);
    expect(medianOf([6, 1, 2, 3, 4, 5])).toBe(3.5);
  });

  it('stands for an honour or a province only where there are enough', () => {
    const item = (days: number, province: string) => ({
      days,
      label: '某',
      path: '/',
      honours: ['a'],
      province,
    });
    const groups = groupMeasured([1, 2, 3, 4, 5].map((days) => item(days, days < 3 ? '410000' : '520000')));
    expect(groups.map(({ value, median, items }) => [value, median, items.map(({ days }) => days)])).toEqual([
      ['a', 3, [5, 4, 3, 2, 1]],
      ['520000', undefined, [5, 4, 3]],
      ['410000', undefined, [2, 1]],
    ]);
  });
});
