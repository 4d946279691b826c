import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { buildChanges } from '../../../../src/archive/changes/build-changes.ts';
import { buildChangeRows } from '../../../../src/outputs/data/change-table.ts';
import { buildChangesFeed } from '../../../../src/outputs/feeds/changes-feed.ts';
import { article, parseFiles } from '../fixture.ts';

const archive = buildArchive(
  parseFiles({
    'articles/2016/2016-12-09-411700-aaaa.mdx': article(
      'published: "2016-12-09"\nplace: "411700"\nhonours: [quanguo-wenming]\nformerIds: [2016-12-08-411700-aaaa]\ncorrections:\n  - { date: "2026-01-02", what: 对照报纸改正日期, by: 读者, was: { published: "2016-12-08" } }\n  - { date: "2026-03", what: 补上职务, by: 编者 }',
    ),
    'articles/2016/2016-12-09-411700-bbbb.mdx': article(
      'published: "2016-12-09"\nplace: "411700"\nwithdrawn: { date: "2026-02-01", reason: 权利人要求 }\ncorrections: [{ date: "2026-01-01", what: 改字, by: 编者 }]',
      '',
    ).replace('rights: full', 'rights: withdrawn'),
    'campaigns/411700-quanguo-wenming.mdx':
      '---\ntitle: 驻马店市创建\nplace: "411700"\nhonours: [quanguo-wenming]\ncorrections: [{ date: "2026-01-03", what: 改正结果, by: 编者 }]\n---\n',
    'coverage/411700-quanguo-wenming-2017.mdx':
      '---\nplace: "411700"\nperiod: "2017"\nquestion: 名单里有没有驻马店？\nwhere: [公报]\nfound: false\ncorrections: [{ date: "2025-12-31", what: 补查一处, by: 读者 }]\n---\n',
  }),
);

describe('what was changed after it was published', () => {
  it('is told newest first, each at its own address; of what was withdrawn nothing but that', () => {
    expect(buildChanges(archive).map(({ kind, date, url }) => `${date} ${kind} ${url}`)).toEqual([
      '2026-03 corrected /articles/2016-12-09-411700-aaaa/#correction-2',
      '2026-02-01 withdrawn /articles/2016-12-09-411700-bbbb/',
      '2026-01-03 corrected /campaigns/411700-quanguo-wenming/#correction-1',
      '2026-01-02 corrected /articles/2016-12-09-411700-aaaa/#correction-1',
      '2025-12-31 corrected /coverage/#411700-quanguo-wenming-2017-correction-1',
    ]);
    expect(JSON.stringify(buildChanges(archive).find(({ kind }) => kind === 'withdrawn'))).not.toContain(
      '某地召开',
    );
  });

  it('goes to feeds and data with what was said before', () => {
    const { items } = buildChangesFeed(archive, 'https://archive.example');
    expect(items.at(-2)).toMatchObject({
      url: 'https://archive.example/articles/2016-12-09-411700-aaaa/#correction-1',
      title: '更正：某地召开推进会',
      summary: '对照报纸改正日期（原作2016-12-08）',
      published: '2026-01-02T00:00:00+08:00',
      authors: ['读者'],
    });
    // The month alone is known: no reader of feeds is told a day.
    expect(items[0]).not.toHaveProperty('published');
    expect(buildChangeRows(archive, 'https://archive.example').at(-2)?.was).toEqual({
      published: '2016-12-08',
    });
  });
});
