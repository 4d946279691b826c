import { compareText } from '../hanzi/compare-text.ts';
import { hashText } from '../hanzi/hash-text.ts';
import type { Article, SourceEntry } from './archive.ts';
import { pushTo } from './group.ts';

/** Papers and sites that articles come from, those with most articles first, then by name. */
export function buildSources(articles: readonly Article[]): readonly SourceEntry[] {
  const names = new Map<string, string[]>();
  const sites = new Map<string, string[]>();
  for (const { id, data } of articles) {
    if (data.source?.name) pushTo(names, data.source.name, id);
    if (data.source?.site && data.source.site !== data.source.name) pushTo(sites, data.source.site, id);
  }
  const entries = (map: Map<string, string[]>, role: SourceEntry['role']): SourceEntry[] =>
    [...map]
      .map(([name, ids]) => ({ ...addressOf(name), name, role, articles: ids }))
      .sort((a, b) => b.articles.length - a.articles.length || compareText(a.name, b.name));
  return [...entries(names, 'source'), ...entries(sites, 'site')];
}

/** Id and path of the page of a paper, office or site. */
export function addressOf(name: string): Pick<SourceEntry, 'id' | 'url'> {
  const id = hashText(name);
  return { id, url: `/sources/${id}/` };
}
