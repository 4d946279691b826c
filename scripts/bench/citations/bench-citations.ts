import { readFileSync } from 'node:fs';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { readRecords } from '../../../src/integrations/content/read-records.ts';
import { buildCslItem } from '../../../src/outputs/citations/build-csl-item.ts';
import type { CslItem } from '../../../src/outputs/citations/csl-item.ts';
import { type JudgedEdition, judgeCitations } from './judge-citations.ts';

const CASES = new URL('../../../tests/fixtures/citations/items.json', import.meta.url);

/**
 * Judges the citations of every article of the content folder, and those of the fixture, by the official
 * styles in `styles`. An article that records no day of access gets 1 January 2026.
 */
export async function benchCitations(styles: string): Promise<readonly JudgedEdition[]> {
  const { records } = await readRecords();
  const options = { siteUrl: 'https://archive.example/', accessed: '2026-01-01' };
  const cases = JSON.parse(readFileSync(CASES, 'utf8')) as readonly { readonly item: CslItem }[];
  const held = buildArchive(records).articles.map((article) => buildCslItem(article, options));
  return judgeCitations([...held, ...cases.map(({ item }) => item)], styles);
}
