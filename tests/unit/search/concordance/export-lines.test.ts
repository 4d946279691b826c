import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { EMPTY_CONCORDANCE } from '../../../../src/search/concordance/concordance-state.ts';
import { countPhrases } from '../../../../src/search/concordance/count-phrases.ts';
import {
  buildExportedLines,
  renderLinesCsv,
  renderLinesJson,
} from '../../../../src/search/concordance/export-lines.ts';
import { openLineSource } from '../../../../src/search/concordance/line-source.ts';
import { literalPhrase } from '../../../../src/search/concordance/parse-phrases.ts';
import { lookUpTexts } from '../../../../src/search/concordance/text-lookup.ts';
import type { SearchableArticle } from '../../../../src/search/index/searchable-article.ts';
import type { IndexReader } from '../../../../src/search/match/index-reader.ts';
import type { Provenance } from '../../../../src/search/workspace/provenance.ts';
import { openSmallIndex } from './small-index.ts';

const article = (id: string, title: string, text: string, more: Partial<SearchableArticle> = {}) => ({
  id,
  url: `/articles/${id}/`,
  title,
  text,
  people: [],
  authors: [],
  places: [],
  campaigns: [],
  honours: [],
  type: 'report',
  complete: true,
  ...more,
});
const articles: SearchableArticle[] = [
  article('a', '某县创城', '=创城"一盘棋",\n第二段说创\n城。', {
    published: '2016-12-09',
    from: '2016-12-09',
    to: '2016-12-09',
    places: ['410000', '411700'],
    source: '某日报',
    blocks: [1, 3, 4],
  }),
  article('b', '别的', '創城不易'),
];
const provenance: Provenance = {
  query: '创城',
  exact_script: false,
  subcorpus: '河南',
  subcorpus_address: '?place=410000',
  subcorpus_articles: 2,
  subcorpus_characters: 40,
  reprints: 'counted',
  subcorpus_reprints: 0,
  archive_version: '2026-01-01 0123456789ab',
  address: 'https://x.test/c',
};
const phrases = [literalPhrase('创城')];

async function exported(reader: IndexReader) {
  const concordance = await countPhrases(reader, phrases, false, { values: {} });
  const source = openLineSource(
    reader,
    concordance,
    'position',
    () => undefined,
    new AbortController().signal,
  );
  const lines = await source.all();
  const rows = buildExportedLines(lines, await lookUpTexts(reader, lines), concordance, 10, 'https://x.test');
  return { concordance, rows };
}

describe('exported lines', () => {
  it('read back from CSV, mark and line ends as promised, formulas guarded', async () => {
    const { rows } = await exported(openSmallIndex(articles).reader);
    const csv = renderLinesCsv(rows, provenance);
    expect(csv.startsWith('\uFEFFline,phrase,left,match,right,')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const read: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    expect(read).toEqual(
      rows.map((row) =>
        Object.fromEntries(
          Object.entries({ ...row, ...provenance }).map(([key, value]) => [
            key,
            String(value).replace(/^=/, "'="),
          ]),
        ),
      ),
    );
    expect(read.map(({ left, match, right }) => `${left}[${match}]${right}`)).toEqual([
      '某县[创城]',
      `'=[创城]"一盘棋",¶第二段`,
      '一盘棋",¶第二段说[创¶城]。',
      '[創城]不易',
    ]);
  });

  it('lead to the block on the page, wherever blocks without text lie between', async () => {
    const { rows } = await exported(openSmallIndex(articles).reader);
    expect(rows.map(({ url }) => url)).toEqual([
      'https://x.test/articles/a/',
      'https://x.test/articles/a/#p1',
      'https://x.test/articles/a/#p3',
      'https://x.test/articles/b/#p1',
    ]);
    expect(rows.map(({ label }) => label)).toEqual(['', '', '', '']);
    expect(rows[1]).toMatchObject({ published: '2016-12-09', place_code: '411700', source: '某日报' });
    expect(rows[3]).toMatchObject({ published: '', place_code: '', place: '', source: '' });
  });

  it('carry in JSON what is needed to count again', async () => {
    const { concordance, rows } = await exported(openSmallIndex(articles).reader);
    const report = JSON.parse(
      renderLinesJson(rows, concordance, { ...EMPTY_CONCORDANCE, q: '创城' }, provenance),
    );
    expect(report).toMatchObject({
      ...provenance,
      phrases: [{ words: '创城', searched: '创城', title_only: false, occurrences: 4 }],
      index: { date: '2026-01-01', articles: 2 },
      searched: { articles: 2 },
      occurrences: 4,
      articles: 2,
    });
    expect(report.lines.map(({ left }: { left: string }) => left)[1]).toBe('=');
    expect(report.lines).toHaveLength(4);
    expect(report.labels).toEqual([]);
    const labelled = rows.map((row, i) => ({ ...row, label: ['口号', '', '报道', '口号'][i] ?? '' }));
    const other = JSON.parse(
      renderLinesJson(labelled, concordance, { ...EMPTY_CONCORDANCE, q: '创城' }, provenance),
    );
    expect(other.labels).toEqual([
      { label: '口号', lines: 2, share: 0.5 },
      { label: '报道', lines: 1, share: 0.25 },
    ]);
  });
});

describe('the source of lines', () => {
  it('hands out every line once, in steps, and reads no more texts than they need', async () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      article(`n${i}`, '题', `${'创城。'.repeat(3)}第${i}篇`, {
        published: '2020-01-01',
        from: '2020-01-01',
        to: '2020-01-01',
      }),
    );
    const { reader, reads } = openSmallIndex(many);
    const concordance = await countPhrases(reader, phrases, false, { values: {} });
    const open = (sort: 'position' | 'left') =>
      openLineSource(reader, concordance, sort, () => undefined, new AbortController().signal);
    const source = open('position');
    expect(await source.next(10)).toHaveLength(10);
    expect(reads.filter((path) => /\/t\d+\.bin$/.test(path)).length).toBeLessThanOrEqual(2);
    let total = 10;
    for (let some = await source.next(50); some.length > 0; some = await source.next(50))
      total += some.length;
    expect(total).toBe(120);
    expect(await source.all()).toHaveLength(120);
    expect(await open('left').next(200)).toHaveLength(120);
  });

  it('refuses lines that contradict the count', async () => {
    const { reader } = openSmallIndex(articles);
    const concordance = await countPhrases(reader, phrases, false, { values: {} });
    const lying = { ...reader, text: async (n: number) => ({ ...(await reader.text(n)), text: '别的话' }) };
    const source = openLineSource(lying, concordance, 'date', () => undefined, new AbortController().signal);
    await expect(source.next(10)).rejects.toThrow(/in the index/);
  });
});
