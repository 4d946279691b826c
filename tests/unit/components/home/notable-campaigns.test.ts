import { expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { notableCampaigns } from '../../../../src/components/home/notable-campaigns.ts';
import { parseFiles } from '../../archive/fixture.ts';

const campaign = (place: string, outcome: string, date?: string) => [
  `campaigns/${place}-quanguo-wenming-2015.mdx`,
  `---\ntitle: 创建\nplace: "${place}"\nhonours: [quanguo-wenming]\noutcome: { status: ${outcome}${date ? `, date: "${date}"` : ''} }\n---\n`,
];
const archiveOf = (...campaigns: string[][]) => buildArchive(parseFiles(Object.fromEntries(campaigns)));
const chosen = (archive: ReturnType<typeof archiveOf>, count: number) =>
  notableCampaigns(archive, count).map(({ data }) => `${data.place} ${data.outcome.status}`);

it('shows one campaign of each outcome before a second of any, the undocumented last', () => {
  const archive = archiveOf(
    campaign('110100', 'unknown'),
    campaign('411700', 'awarded', '2017-11-14'),
    campaign('510100', 'awarded', '2011-12'),
    campaign('610100', 'removed', '2019'),
    campaign('320100', 'not-awarded'),
  );
  expect(chosen(archive, 4)).toEqual([
    '411700 awarded',
    '510100 awarded',
    '320100 not-awarded',
    '610100 removed',
  ]);
  expect(chosen(archive, 9).at(-1)).toBe('110100 unknown');
});

it('shows no two of one province or one day while there are others', () => {
  const archive = archiveOf(
    campaign('411700', 'awarded', '2025-05-23'),
    campaign('410300', 'kept', '2020'),
    campaign('510100', 'kept', '2025-05-23'),
    campaign('610100', 'kept', '2021'),
  );
  expect(chosen(archive, 2)).toEqual(['411700 awarded', '610100 kept']);
  expect(chosen(archive, 4)).toHaveLength(4);
});

it('lets the rarest outcome choose first, so that a lost title is not crowded out by its province', () => {
  const archive = archiveOf(
    campaign('130400', 'awarded', '2011'),
    campaign('510100', 'awarded', '2015'),
    campaign('130200', 'removed', '2019'),
  );
  expect(chosen(archive, 2)).toEqual(['510100 awarded', '130200 removed']);
});

it('shows a city before a whole province of the same outcome', () => {
  const archive = archiveOf(campaign('410000', 'awarded'), campaign('510100', 'awarded'));
  expect(chosen(archive, 1)).toEqual(['510100 awarded']);
});
