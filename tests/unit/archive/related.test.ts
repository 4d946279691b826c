import { describe, expect, it } from 'vitest';
import { relatedArticles } from '../../../src/archive/related.ts';
import { reprintClusters } from '../../../src/archive/reprints/reprint-clusters.ts';
import { buildSimilarArticles } from '../../../src/archive/reuse/similar-articles.ts';
import { sampleArchive } from '../outputs/sample-archive.ts';

const LINE = '春风又绿江南岸明月何时照我还一水护田将绿绕';

function file(id: string, front: string, body = '正文。'): [string, string] {
  const published = /^\d{4}-\d\d-\d\d/.exec(id)?.[0];
  const date = published === undefined ? '' : `published: "${published}"\n`;
  const rights = front.includes('rights:') ? '' : 'rights: full\n';
  return [`articles/x/${id}.mdx`, `---\ntitle: 题\ntype: report\n${rights}${date}${front}\n---\n${body}\n`];
}

const archive = sampleArchive(
  Object.fromEntries([
    file(
      '2016-12-09-411700-aaaa',
      'place: "411700"\nhonours: [quanguo-wenming]\nreprints: [2016-12-10-411700-0001]',
      LINE,
    ),
    file('2016-12-10-411700-0001', 'place: "411700"\nhonours: [quanguo-wenming]', LINE),
    file('2020-01-01-360000-0002', 'place: "360000"', LINE),
    file('2016-11-01-411700-0003', 'place: "411700"\nhonours: [quanguo-wenming]'),
    file('2016-12-01-411700-0004', 'place: "411700"\nhonours: [quanguo-wenming]'),
    file('2016-12-08-411702-0005', 'place: "411702"'),
    file('2016-12-07-110000-0006', 'place: "110000"\nhonours: [quanguo-wenming]'),
    file('2016-12-06-unplaced-0007', ''),
    file('undated-411700-0008', 'place: "411700"'),
    file(
      '2016-12-09-411700-0009',
      'place: "411700"\nrights: withdrawn\nwithdrawn: { date: "2026", reason: 要求。 }',
      '',
    ),
  ]),
);
const similar = buildSimilarArticles(archive);

function related(id: string, limit?: number): string[] {
  const article = archive.articleById.get(id);
  if (!article) throw new Error(id);
  const cluster = reprintClusters(archive).ofArticle.get(id);
  return relatedArticles(archive, article, similar, { ...(limit !== undefined && { limit }), cluster }).map(
    (one) => `${one.relation} ${one.id.slice(-4)}`,
  );
}

describe('related articles', () => {
  it('goes from shared wording through campaign, place and honour to time, the nearest first', () => {
    expect(related('2016-12-09-411700-aaaa', 20)).toEqual([
      'text 0002',
      'campaign 0004',
      'campaign 0003',
      'place 0005',
      'place 0008',
      'honour 0006',
      'time 0007',
    ]);
  });

  it('stops at its limit', () => {
    expect(related('2016-12-09-411700-aaaa', 3)).toEqual(['text 0002', 'campaign 0004', 'campaign 0003']);
  });

  it('has something for an article with neither place nor date', () => {
    expect(related('2016-12-06-unplaced-0007', 2)).toEqual(['time 0006', 'time 0005']);
  });

  it('gives the passages with the wording', () => {
    const article = archive.articleById.get('2020-01-01-360000-0002');
    if (!article) throw new Error('none');
    const [first] = relatedArticles(archive, article, similar);
    expect(first?.similar?.passages[0]?.text).toBe(LINE);
  });
});
