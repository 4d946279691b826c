import type { Background } from '../format/manifest.ts';
import type { Filters } from './filters.ts';
import type { IndexReader } from './index-reader.ts';

/**
 * For each article 1 when its date lies within the days counted from an event, else 0; undefined when no such
 * days are asked for, and then nothing is read.
 */
export async function readAroundMask(
  reader: Pick<IndexReader, 'manifest' | 'background'>,
  { around }: Filters,
): Promise<Uint8Array | undefined> {
  if (!around) return undefined;
  const [{ articles }, background] = await Promise.all([reader.manifest(), reader.background()]);
  const mask = new Uint8Array(articles);
  for (const [article, days] of daysSince(background, around.event))
    if (days >= around.from && days <= around.to) mask[article] = 1;
  return mask;
}

/** Articles with their days since the nearest event of a kind, negative before it; none where no day is known. */
export function daysSince({ since }: Background, event: keyof Background['since']): [number, number][] {
  const { articles, days } = since[event];
  return articles.map((article, i) => [article, days[i] ?? 0]);
}
