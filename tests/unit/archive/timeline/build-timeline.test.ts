import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import {
  timelineOfArchive,
  timelineOfCampaign,
  timelineOfHonour,
  timelineOfPlace,
} from '../../../../src/archive/timeline/build-timeline.ts';
import type { Timeline, TimelineEntry } from '../../../../src/archive/timeline/timeline.ts';
import { article } from './archive-of.ts';
import { exampleWith } from './example.ts';

const ZHUMADIAN = '411700-quanguo-wenming-2015';
const ZUNYI = '520300-quanguo-wenming-2015';
const BOZHOU = '520304-quanguo-wenming-2015';

describe('timelineOfCampaign', () => {
  it('shows the meeting as happened and the inspection as planned and inferred, each with its words', () => {
    const { entries } = campaign(exampleWith(), ZHUMADIAN);
    expect(entry(entries, '2016-12-07')).toMatchObject({
      kind: 'meeting',
      status: 'happened',
      basis: 'stated',
      phase: 'sprint',
      days: { from: '2016-12-07', to: '2016-12-07' },
      evidence: [
        {
          url: '/articles/2016-12-09-411700-3f2a/#e63f1734f',
          quote: '市里开了推进会',
          sentence: '冬日里，市里开了推进会。',
          source: '甲报',
        },
      ],
    });
    expect(entry(entries, '2016-12-17~')).toMatchObject({
      kind: 'inspection',
      status: 'planned',
      basis: 'inferred',
      notes: ['会后约十天'],
      evidence: [{ quote: '离暗访只剩十天上下', url: '/articles/2016-12-09-411700-3f2a/#edb3483ac' }],
    });
  });

  it('is sorted and frozen', () => {
    const { entries } = campaign(exampleWith(), ZHUMADIAN);
    expect(dates(entries)).toEqual(['2016-12-07', '2016-12-17~', '2017', '2017-11-14', '2020']);
    expect(Object.isFrozen(entries)).toBe(true);
    expect(entries.every(Object.isFrozen)).toBe(true);
  });

  it('takes the phase from the campaign, else from an article that reports of those days', () => {
    const phases = new Map(campaign(exampleWith(), ZUNYI).entries.map((item) => [item.id, item.phase]));
    expect(phases.get('2017-05-02-520300-bbbb-e3c0c9296')).toBe('sprint');
    expect(phases.get('2017-04-21-520304-aaaa-e66901f9b')).toBe('push');
    expect(phases.get('2017-04-21-520304-aaaa-eaea31df2')).toBeUndefined();
  });

  it("rolls a district's events up into the city's campaign", () => {
    const { entries } = campaign(exampleWith(), ZUNYI);
    expect(entries.filter((item) => item.place === '520304').map((item) => item.date)).toEqual([
      '2016-03-20',
      '2016-06',
      '2016-07-12',
      '2017-04-19',
      '2017-09',
    ]);
  });

  it('leaves the district out of a cycle that it does not overlap', () => {
    const late =
      '---\ntitle: 遵义市创建\nplace: "520300"\nhonours: [quanguo-wenming]\ncycle: "2021/2025"\n---\n';
    const archive = exampleWith({ campaigns: { '520300-quanguo-wenming-2021': late } });
    const { entries } = campaign(archive, '520300-quanguo-wenming-2021');
    expect(entries.filter((item) => item.layer === 'campaign')).toEqual([]);
  });

  it("takes only the cycle's own years from a district whose campaign is longer", () => {
    const district =
      '---\ntitle: 播州区创建\nplace: "520304"\nhonours: [quanguo-wenming]\ncycle: "2012/2020"\nfacts:\n' +
      ['2012-05', '2016-08', '2020-11']
        .map(
          (date) =>
            `  - { date: "${date}", kind: other, text: 某事${date}。, sources: [{ title: 某报, confidence: page }] }`,
        )
        .join('\n') +
      '\n---\n';
    const archive = exampleWith({ campaigns: { '520304-quanguo-wenming-2012': district } });
    const others = campaign(archive, ZUNYI).entries.filter((item) => item.kind === 'other');
    expect(dates(others)).toEqual(['2016-08']);
    expect(dates(campaign(archive, '520304-quanguo-wenming-2012').entries)).toContain('2012-05');
  });

  it('sets a contradicting date from another file beside the date of the article', () => {
    const { entries } = campaign(exampleWith(), BOZHOU);
    const council = entry(entries, '2016-03-20');
    const told = entry(entries, '2016-06');
    expect(council).toMatchObject({ kind: 'reform', conflicts: [told.id], confidence: 'secondary' });
    expect(told).toMatchObject({ kind: 'reform', conflicts: [council.id], confidence: 'page' });
  });

  it.each([
    ['an abstract of a page', '', 'page'],
    ['an abstract of a mirror', 'source: { address: "http://mirror.example/1" }', 'secondary'],
    ['a held capture', `capture: { sha256: "${'a'.repeat(64)}", script: Hans, complete: true }`, 'capture'],
  ])('says of %s how well it was checked', (_, lines, confidence) => {
    const front = `published: "2017-05-02"\nplace: "520300"\ncampaigns: [520300-quanguo-wenming-2015]\n${lines}`;
    const words = '<Event date="2017-05-01" kind="inspection">查了市场</Event>。';
    const archive = exampleWith({ articles: { '2017-05-02-520300-dddd': article(front, words) } });
    expect(entry(campaign(archive, ZUNYI).entries, '2017-05-01').confidence).toBe(confidence);
  });

  it('takes milestones of the honour within a year of its own dates as background', () => {
    const { entries } = campaign(exampleWith(), ZHUMADIAN);
    const background = entries.filter((item) => item.layer === 'national');
    expect(background.map((item) => item.text)).toEqual(['第5批全国文明城市：新命名89个。']);
    expect(background[0]?.place).toBeUndefined();
  });

  it('keeps what a fact says of other sources', () => {
    const { entries } = campaign(exampleWith(), ZHUMADIAN);
    expect(entry(entries, '2020').contradictions).toEqual(['另一处系于二〇二一年。']);
  });

  it('holds the parts of a joint drive', () => {
    const drive = '---\ntitle: 扶沟四城联创\nplace: "411621"\nhonours: [sicheng]\n---\n';
    const part =
      '---\ntitle: 扶沟创卫\nplace: "411621"\nhonours: [guojia-weisheng-xian]\ndrive: 411621-sicheng\nfacts:\n  - { date: "2020-09-14", kind: launch, text: 动员。, sources: [{ title: 某报, confidence: page }] }\n---\n';
    const archive = exampleWith({
      campaigns: { '411621-sicheng': drive, '411621-guojia-weisheng-xian': part },
    });
    expect(dates(campaign(archive, '411621-sicheng').entries)).toEqual(['2020-09-14']);
  });

  it('gives undefined for a campaign nobody knows', () => {
    expect(timelineOfCampaign(exampleWith(), '110000-quanguo-wenming-2015')).toBeUndefined();
  });
});

describe('timelines of places, honours and the archive', () => {
  it('gives a place what happened there and below, and nothing from elsewhere', () => {
    const { entries } = defined(timelineOfPlace(exampleWith(), '520000'));
    const places = new Set(entries.filter((item) => item.layer === 'campaign').map((item) => item.place));
    expect([...places].sort()).toEqual(['520300', '520304']);
  });

  it('gives an honour its milestones and the events of every campaign, unknown years last', () => {
    const { entries } = defined(timelineOfHonour(exampleWith(), 'quanguo-wenming'));
    expect(entries.at(0)?.date).toBe('2005-10-26');
    expect(entries.at(-1)?.date).toBe('XXXX-03-22');
    expect(entries.at(-1)?.days).toBeUndefined();
  });

  it('does not show events of withdrawn articles', () => {
    const withdrawn = article(
      'rights: withdrawn\nwithdrawn: { date: "2026-01-01", reason: 应要求 }',
      '<Event date="1999-01-01" kind="meeting">旧会</Event>。',
    ).replace('rights: abstract\n', '');
    const archive = exampleWith({ articles: { 'undated-unplaced-dddd': withdrawn } });
    expect(dates(timelineOfArchive(archive).entries)).not.toContain('1999-01-01');
  });

  it('has ids that are unique and fit for HTML', () => {
    const ids = timelineOfArchive(exampleWith()).entries.map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\w-]+$/.test(id))).toBe(true);
  });
});

function campaign(archive: Archive, id: string): Timeline {
  return defined(timelineOfCampaign(archive, id));
}

function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Expected a value.');
  return value;
}

function entry(entries: readonly TimelineEntry[], date: string): TimelineEntry {
  return defined(entries.find((item) => item.date === date));
}

function dates(entries: readonly TimelineEntry[]): readonly string[] {
  return entries.map((item) => item.date);
}
