import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { reprintClusters } from '../../../../src/archive/reprints/reprint-clusters.ts';
import { holdingsSentence } from '../../../../src/components/articles/holdings.ts';
import {
  clusterHead,
  clusterPages,
  onReprintsIndex,
  reprintListPages,
} from '../../../../src/components/reprints/reprint-pages.ts';
import { buildReprintRecords } from '../../../../src/outputs/data/reprint-table.ts';
import { sampleArchive } from '../../outputs/sample-archive.ts';

const letters = (from: number, count: number) =>
  String.fromCodePoint(...Array.from({ length: count }, (_, at) => 0x4e00 + from + at));

function archiveOf(texts: readonly string[]): Archive {
  return sampleArchive(
    Object.fromEntries(
      texts.map((text, at) => {
        const day = `2016-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
        const id = `${day}-unplaced-${at.toString(16).padStart(4, '0')}`;
        return [
          `articles/2016/${id}.mdx`,
          `---\ntitle: 题\npublished: "${day}"\ntype: report\nrights: full\n---\n${text}\n`,
        ];
      }),
    ),
  );
}

describe('pages of reprints', () => {
  it('cut a cluster by how much its comparisons take, and hold each reprint once', () => {
    const first = letters(0, 4000);
    // Of every reprint a quarter is its own.
    const archive = archiveOf([
      first,
      ...Array.from({ length: 40 }, (_, at) => first.slice(0, 3000) + letters(5000 + at * 100, 1000)),
    ]);
    const pages = clusterPages(archive);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ items }) => items.map(({ article }) => article))).toEqual(
      reprintClusters(archive).all[0]?.reprints.map(({ article }) => article),
    );
    for (const { items } of pages) {
      const characters = items.reduce((sum, { alignment }) => sum + (alignment?.weight ?? 0), 0);
      expect(characters).toBeLessThanOrEqual(50_000);
    }
    expect(pages.map((page) => clusterHead(page, 'zh').path).slice(0, 2)).toEqual([
      '/reprints/2016-01-01-unplaced-0000/',
      '/reprints/2016-01-01-unplaced-0000/2/',
    ]);
  });

  it('list all clusters where the index has no room for them', () => {
    const many = archiveOf(Array.from({ length: 140 }, (_, at) => letters(Math.floor(at / 2) * 120, 100)));
    expect(reprintClusters(many).all).toHaveLength(70);
    expect(onReprintsIndex(many)).toHaveLength(60);
    expect(reprintListPages(many).flatMap(({ items }) => items)).toEqual(reprintClusters(many).all);
    expect(reprintListPages(archiveOf([letters(0, 100), letters(0, 100)]))).toEqual([]);
  });

  it('and what an archive holds says how many of its articles are reprints', () => {
    const archive = archiveOf([letters(0, 100), letters(0, 100), letters(500, 100)]);
    expect(holdingsSentence(archive, archive.articles, 'zh')).toMatch(/^3篇报道（其中转载1篇），/);
    expect(holdingsSentence(archive, archive.articles, 'en')).toMatch(
      /^3 articles \(1 reprint among them\), /,
    );
    expect(holdingsSentence(archive, archive.articles.slice(0, 1), 'zh')).toMatch(/^1篇报道，/);
  });

  it('and the data name first printings and reprints', () => {
    const archive = archiveOf([letters(0, 100), letters(0, 80) + letters(900, 20), letters(500, 100)]);
    expect(buildReprintRecords(archive, 'https://x.test')).toEqual([
      {
        article: '2016-01-01-unplaced-0000',
        first: '2016-01-01-unplaced-0000',
        role: 'first',
        url: 'https://x.test/reprints/2016-01-01-unplaced-0000/',
      },
      {
        article: '2016-01-02-unplaced-0001',
        first: '2016-01-01-unplaced-0000',
        role: 'reprint',
        share: 0.8,
        basis: 'inferred',
        surelyLater: true,
        url: 'https://x.test/reprints/2016-01-01-unplaced-0000/',
      },
    ]);
  });
});
