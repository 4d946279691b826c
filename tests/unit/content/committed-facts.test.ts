import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/integrations/content/read-records.ts';
import type { Fact } from '../../../src/schema/event.ts';

const { records } = await readRecords('content');
const campaign = (id: string) => records.campaigns.find((record) => record.id === id)?.data;
const allFacts: [file: string, fact: Fact][] = [
  ...records.campaigns,
  ...records.honours,
  ...records.places,
].flatMap(({ file, data }) => data.facts.map((fact): [string, Fact] => [file, fact]));

describe('facts of campaigns, honours and places', () => {
  it('have an English sentence each', () => {
    expect(allFacts.filter(([, fact]) => !fact.en).map(([file]) => file)).toEqual([]);
    expect(records.campaigns.filter(({ data }) => !data.titleEn).map(({ file }) => file)).toEqual([]);
    expect(records.articles.filter(({ data }) => !data.titleEn).map(({ file }) => file)).toEqual([]);
  });

  it('can be followed to a page or an article, unless a note says why not', () => {
    const loose = allFacts.filter(
      ([, { sources, note }]) =>
        !note && sources.every(({ url, address, article }) => !url && !address && !article),
    );
    expect(loose).toEqual([]);
  });

  it('cite a held capture as such, and only then', () => {
    for (const [file, { sources }] of allFacts) {
      for (const { confidence, article, url, address } of sources) {
        if (confidence === 'capture') expect(article, file).toBeDefined();
        const held = records.articles.find(({ id }) => id === article);
        if (article && held?.data.capture) expect(confidence, file).toBe('capture');
        if (article && !held?.data.capture) {
          expect(url, file).toBe(held?.data.source?.url);
          expect(address, file).toBe(held?.data.source?.address);
        }
      }
    }
  });

  it('set the two dates of 驻马店’s fifteenth place side by side', () => {
    const facts = campaign('411700-quanguo-wenming-2018')?.facts ?? [];
    const fifteenth = facts.filter(({ text }) => text.includes('第15位'));
    expect(fifteenth.map(({ date }) => date)).toEqual(['2020', '2021']);
    for (const { contradicts } of fifteenth) expect(contradicts).toContain('202');
  });

  it('set the two dates of 播州’s reform side by side, and keep the former name', () => {
    const bozhou = records.places.find(({ id }) => id === '520304')?.data;
    const reforms = bozhou?.facts.filter(({ kind }) => kind === 'reform') ?? [];
    expect(reforms.map(({ date, sources }) => [date, sources[0]?.confidence])).toEqual([
      ['2016-03-20', 'secondary'],
      ['2016-06', 'capture'],
    ]);
    expect(reforms.every(({ contradicts }) => contradicts)).toBe(true);
    expect(bozhou?.former).toMatchObject([{ name: '遵义县', until: '2016' }]);
  });

  it('make 扶沟’s drive of four titles, with a campaign for each', () => {
    const drive = campaign('411621-sicheng-2020');
    const parts = records.campaigns.filter(({ data }) => data.drive === '411621-sicheng-2020');
    expect(parts).toHaveLength(4);
    const titles = parts.flatMap(({ data }) => data.honours).sort();
    expect(drive?.honours.filter((id) => id !== 'sicheng').sort()).toEqual(titles);
  });

  it('add up where a batch is broken down', () => {
    const batches = records.honours.find(({ id }) => id === 'quanguo-wenming')?.data.batches ?? [];
    const broken = batches.filter(({ named, note }) => named && /城区\d+个/.test(note ?? ''));
    expect(broken.length).toBe(2);
    for (const { named, note } of broken) {
      const parts = [...(note ?? '').matchAll(/(?:城市|地级市|城区|县级)(\d+)个/g)].map(([, n]) => Number(n));
      expect(
        parts.reduce((sum, n) => sum + n, 0),
        note,
      ).toBe(named);
    }
  });
});
