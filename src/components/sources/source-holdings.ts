import { oncePerArchive } from '../../archive/once-per-archive.ts';
import type { Language } from '../../i18n/languages.ts';
import type { PageHead } from '../frame/page-head.ts';
import { sourcesStrings } from './strings.ts';

/** A paper, office or site by its name, with what it wrote and what it only carried. */
export interface SourceHolding {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  /** Ids of articles that it wrote or first published, newest first. */
  readonly written: readonly string[];
  /** Ids of articles of others that were captured from it. */
  readonly carried: readonly string[];
}

/** The sources of an archive, each name once, by id. */
export const sourceHoldings = oncePerArchive(
  'source holdings',
  ({ sources }): ReadonlyMap<string, SourceHolding> => {
    const holdings = new Map<string, SourceHolding>();
    for (const { id, url, name, role, articles } of sources) {
      const { written, carried } = holdings.get(id) ?? { written: [], carried: [] };
      const parts = role === 'source' ? { written: articles, carried } : { written, carried: articles };
      holdings.set(id, { id, url, name, ...parts });
    }
    return holdings;
  },
);

/** What the page of a source says of itself. */
export function sourceHead({ name, url }: SourceHolding, language: Language): PageHead {
  const { title, description } = sourcesStrings(language);
  return { title: name, description, path: url, trail: [{ name: title, path: '/sources/' }] };
}
