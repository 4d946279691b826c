import type { Background } from '../format/manifest.ts';
import type { Filters, TurningPoint } from './filters.ts';
import type { IndexReader } from './index-reader.ts';
import { selectArticles } from './select-articles.ts';

/**
 * For each article 0 when it lies outside the days counted from an event, passes the filters of what is left out, or
 * is a reprint where only first printings count, else 1; undefined when none of this is asked for, and then nothing
 * is read.
 */
export async function readFilterMask(
  reader: IndexReader,
  { around, except, firstOnly }: Filters,
): Promise<Uint8Array | undefined> {
  if (!around && !except && !firstOnly) return undefined;
  const { articles } = await reader.manifest();
  const mask = new Uint8Array(articles).fill(1);
  if (around) {
    const known = new Map(daysSince(await reader.background(), around.event));
    mask.forEach((_, article) => {
      const days = known.get(article) ?? Number.NaN;
      if (!(days >= around.from && days <= around.to)) mask[article] = 0;
    });
  }
  if (firstOnly) for (const article of (await reader.columns()).reprints) mask[article] = 0;
  if (except) {
    const [columns, dictionaries] = await Promise.all([reader.columns(), reader.dictionaries()]);
    const inner = await readFilterMask(reader, except);
    for (const article of selectArticles(columns, dictionaries, except, inner)) mask[article] = 0;
  }
  return mask;
}

/** Articles with their days since the nearest event of a kind, negative before it; none where no day is known. */
export function daysSince({ since }: Background, event: TurningPoint): [number, number][] {
  const { articles, days } = since[event];
  return articles.map((article, i) => [article, days[i] ?? 0]);
}
