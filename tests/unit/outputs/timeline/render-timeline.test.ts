import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Archive } from '../../../../src/archive/archive.ts';
import { timelineOfArchive, timelineOfCampaign } from '../../../../src/archive/timeline/build-timeline.ts';
import type { Timeline } from '../../../../src/archive/timeline/timeline.ts';
import { findArchiveFile } from '../../../../src/outputs/archive-files.ts';
import { buildEventRows } from '../../../../src/outputs/data/event-row.ts';
import { joinRows } from '../../../../src/outputs/rows/row-text.ts';
import { renderEventsJsonLd } from '../../../../src/outputs/timeline/render-events-json-ld.ts';
import { renderTimeline, type TimelineFormat } from '../../../../src/outputs/timeline/render-timeline.ts';
import { EXAMPLE, exampleWith } from '../../archive/timeline/example.ts';

const SITE = 'https://example.org/archive';
const archive = exampleWith();
const timeline = timelineOfArchive(archive);
const renderOf = (format: TimelineFormat, of: Timeline, own: Archive): string =>
  joinRows(renderTimeline(format, of, own, SITE).text);
const render = (format: TimelineFormat): string => renderOf(format, timeline, archive);

describe('JSON', () => {
  const value = JSON.parse(render('json'));

  it('holds every entry with its date in words and its evidence at absolute addresses', () => {
    expect(value.entries.length).toBe(timeline.entries.length);
    const inspection = value.entries.find((entry: { date: string }) => entry.date === '2016-12-17~');
    expect(inspection).toMatchObject({
      status: 'planned',
      basis: 'inferred',
      dateText: { zh: '2016年12月17日前后', en: 'about 17 December 2016' },
      placeName: '河南省驻马店市',
      evidence: [{ url: `${SITE}/articles/2016-12-09-411700-3f2a/#edb3483ac`, quote: '离暗访只剩十天上下' }],
    });
    expect(value.url).toBe(`${SITE}/timelines/`);
  });
});

describe('CSV', () => {
  const text = render('csv');
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });

  it('begins with a byte order mark, ends rows with CR LF, and reads back', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.split('\r\n').length - 1).toBe(timeline.entries.length + 1);
    expect(rows.map((row) => row.id)).toEqual(timeline.entries.map((entry) => entry.id));
    expect(rows.map((row) => row.text)).toEqual(timeline.entries.map((entry) => entry.text));
  });

  it('leaves the days of an unknown year empty', () => {
    expect(rows.at(-1)).toMatchObject({ date: 'XXXX-03-22', date_from: '', date_to: '' });
  });

  it('joins conflicts and sources', () => {
    const reform = rows.find((row) => row.date === '2016-03-20');
    expect(reform).toMatchObject({
      conflicts: '2017-04-21-520304-aaaa-eab80c45d',
      sources: 'https://example.org/a',
    });
  });
});

it('names an event by one id in timelines, in the table of events and in calendars', () => {
  const ids = buildEventRows(archive, SITE).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(timeline.entries.flatMap((entry) => entry.ids).toSorted()).toEqual(ids.toSorted());
  const named = [...render('ics').matchAll(/^UID:(.*)@example\.org\r$/gm)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
});

describe('iCalendar', () => {
  const text = render('ics');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const byStart = new Map(
    events.map((component) => [
      String(component.getFirstPropertyValue('dtstart')),
      new ICAL.Event(component),
    ]),
  );

  it('has an all-day event for what is dated to a month or better, and for nothing else', () => {
    expect([...byStart.keys()].sort()).toEqual(
      timeline.entries
        .filter(({ date }) => /^\d{4}-\d\d/.test(date))
        .map(({ days }) => days?.from ?? '')
        .filter((day, at, days) => days.indexOf(day) === at)
        .sort(),
    );
    expect(events.every((event) => event.getFirstProperty('dtstart')?.type === 'date')).toBe(true);
  });

  it('spans all days that the date can mean, the end exclusive', () => {
    const september = byStart.get('2017-09-01');
    expect(String(september?.endDate)).toBe('2017-10-01');
    expect(String(byStart.get('2016-12-07')?.endDate)).toBe('2016-12-08');
  });

  it('says how often, and when last, what tells of an event was corrected', () => {
    const [path = '', text = ''] =
      Object.entries(EXAMPLE.articles ?? {}).find(([id]) => id === '2017-04-21-520304-aaaa') ?? [];
    const corrections =
      'corrections: [{ date: "2024-05", what: 甲, by: 编者 }, { date: "2023-01-02", what: 乙, by: 读者 }]';
    const again = exampleWith({
      articles: { [path]: text.replace('phase: push', `phase: push\n${corrections}`) },
    });
    const body = renderOf('ics', timelineOfArchive(again), again);
    const revised = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent');
    const revision = (all: typeof events, day: string) => {
      const event = all.find((one) => String(one.getFirstPropertyValue('dtstart')) === day);
      return ['sequence', 'last-modified'].map((name) => String(event?.getFirstPropertyValue(name)));
    };
    expect(revision(revised, '2016-07-12')).toEqual(['2', '2024-05-01T00:00:00Z']);
    expect(revision(revised, '2016-12-07')).toEqual(['0', 'null']);
    expect(revision(events, '2016-07-12')).toEqual(['0', 'null']);
  });

  it('says what is planned and inferred, in words and as status', () => {
    const event = byStart.get('2016-12-17');
    expect(event?.summary).toMatch(/^［计划·推定］/);
    expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(event?.description).toContain('离暗访只剩十天上下');
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      `${SITE}/articles/2016-12-09-411700-3f2a/#edb3483ac`,
    );
    expect(byStart.get('2016-12-07')?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('keeps lines within 75 octets and ids unique', () => {
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    const ids = events.map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('TimelineJS', () => {
  const date = z.strictObject({
    year: z.int(),
    month: z.int().min(1).max(12).optional(),
    day: z.int().min(1).max(31).optional(),
    display_date: z.string().optional(),
  });
  const words = z.strictObject({ headline: z.string().min(1), text: z.string() });
  const schema = z.strictObject({
    title: z.strictObject({ text: words }),
    events: z.array(
      z.strictObject({
        unique_id: z.string(),
        start_date: date,
        end_date: date.optional(),
        display_date: z.string(),
        text: words,
        group: z.string(),
        autolink: z.boolean(),
      }),
    ),
  });
  const value = schema.parse(JSON.parse(render('timelinejs.json')));

  it('has every entry with a year, as precise as it is known', () => {
    expect(value.events.length).toBe(timeline.entries.filter((entry) => entry.days).length);
    const find = (id: string) => value.events.find((event) => event.unique_id === id);
    expect(find('2016-12-09-411700-3f2a-edb3483ac')).toMatchObject({
      start_date: { year: 2016, month: 12, day: 17 },
      display_date: '2016年12月17日前后',
    });
    expect(find('2017-04-21-520304-aaaa-e3406fd01')?.start_date).toEqual({
      year: 2017,
      month: 9,
      display_date: '2017年9月',
    });
  });

  it('escapes what it says, since texts are HTML there', () => {
    const fact =
      '---\ntitle: 试\nplace: "430600"\nhonours: [quanguo-wenming]\nfacts:\n  - { date: "2017", kind: other, text: "<b>某事</b>&", sources: [{ title: 某报, confidence: page }] }\n---\n';
    const odd = exampleWith({ campaigns: { '430600-quanguo-wenming': fact } });
    const own = timelineOfCampaign(odd, '430600-quanguo-wenming');
    if (!own) throw new Error('No timeline.');
    const body = renderOf('timelinejs.json', own, odd);
    expect(body).toContain('&lt;b&gt;某事&lt;/b&gt;&amp;');
    expect(renderEventsJsonLd(own, odd, SITE)).not.toContain('<b>');
  });
});

describe('JSON-LD', () => {
  const value = JSON.parse(renderEventsJsonLd(timeline, archive, SITE) ?? 'null');
  const starts: string[] = value.itemListElement.map((event: { startDate: string }) => event.startDate);

  it('describes events with dates as precise as known, and nothing rough or without a year', () => {
    expect(starts).toContain('2016-12-07');
    expect(starts).toContain('2017-09');
    expect(starts.every((start) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(start))).toBe(true);
    expect(starts).not.toContain('2016-12-17');
  });

  it('gives each a name, a place and the pages that tell of it', () => {
    const meeting = value.itemListElement.find(
      (event: { startDate: string }) => event.startDate === '2016-12-07',
    );
    expect(meeting).toMatchObject({
      '@type': 'Event',
      location: { name: '驻马店市', identifier: { value: '411700' } },
      subjectOf: [{ '@type': 'NewsArticle', url: `${SITE}/articles/2016-12-09-411700-3f2a/#e63f1734f` }],
    });
  });

  it('describes a place once, and names it afterwards', () => {
    const places = value.itemListElement
      .map(({ location }: { location: object }) => location)
      .filter((place: object) => '@id' in place);
    const ids = new Set(places.map((place: { '@id': string }) => place['@id']));
    expect(ids).toContain(`${SITE}/places/411700/`);
    expect(places.length).toBeGreaterThan(ids.size);
    expect(places.filter((place: object) => 'name' in place)).toHaveLength(ids.size);
  });

  it('is null when nothing is dated', () => {
    const empty = { ...timeline, entries: timeline.entries.filter((entry) => !entry.days) };
    expect(renderEventsJsonLd(empty, archive, SITE)).toBeNull();
  });
});

describe('the files beside pages', () => {
  it('are found by their path, with their media type; nothing else is', () => {
    const found = findArchiveFile(archive, '/timelines/timeline.ics', SITE, 'all');
    expect(found).toEqual({
      path: '/timelines/timeline.ics',
      mediaType: 'text/calendar',
      body: Buffer.from(render('ics')),
    });
    expect(findArchiveFile(archive, '/places/411700/timeline.csv', SITE, 'all')?.mediaType).toBe('text/csv');
    expect(findArchiveFile(archive, '/places/411700/rss.xml', SITE, 'all')?.body).toContain('<rss');
    for (const unknown of ['/timelines/timeline.xls', '/places/999999/timeline.ics', '/rss.json', '/']) {
      expect(findArchiveFile(archive, unknown, SITE, 'all')).toBeUndefined();
    }
  });

  it('gives the same bytes for the same archive', () => {
    const again = exampleWith();
    const later = renderOf('ics', timelineOfArchive(again), again);
    expect(later).toBe(render('ics'));
  });
});
