import { expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { latestArticles } from '../../../../src/components/home/latest-articles.ts';
import { parseFiles } from '../../archive/fixture.ts';
import { article } from '../titled-article.ts';

const held = (id: string, published?: string, place?: string) => [
  `articles/x/${id}.mdx`,
  article(`title: 甲${published ? `\npublished: "${published}"` : ''}${place ? `\nplace: "${place}"` : ''}`),
];

it('takes the newest, one of a prefecture and one of a day, the undated never', () => {
  const archive = buildArchive(
    parseFiles(
      Object.fromEntries([
        held('2025-07-11-130800-aaaa', '2025-07-11', '130800'),
        held('2025-07-10-130821-bbbb', '2025-07-10', '130821'),
        held('2025-05-23-410400-cccc', '2025-05-23', '410400'),
        held('2025-05-23-411600-dddd', '2025-05-23', '411600'),
        held('2024-01-02-510100-eeee', '2024-01-02', '510100'),
        held('undated-unplaced-ffff'),
      ]),
    ),
  );
  expect(latestArticles(archive, 3).map(({ id }) => id)).toEqual([
    '2025-07-11-130800-aaaa',
    '2025-05-23-410400-cccc',
    '2024-01-02-510100-eeee',
  ]);
  expect(latestArticles(archive, 9)).toHaveLength(5);
});
