import { buildIssue, type Issue, startOf } from '../issues/issue.ts';
import { findLinks } from '../mdx/find-links.ts';
import { divisionTable } from '../places/division-table.ts';
import { HONOUR_TABLE } from '../schema/honour-table.ts';
import { type CheckContext, everyRecord } from './check-context.ts';

/** A link to a page of this site leads to one that it has. */
export function checkLinks(context: CheckContext): Issue[] {
  const { articles, campaigns, honours, places } = context.records;
  const named = articles.flatMap(({ data }) => data.campaigns);
  const ids: Readonly<Record<string, ReadonlySet<string>>> = {
    articles: new Set(articles.flatMap(({ id, data }) => [id, ...data.formerIds])),
    campaigns: new Set([...campaigns.map(({ id }) => id), ...named]),
    honours: new Set([...honours.map(({ id }) => id), ...HONOUR_TABLE.map(({ id }) => id)]),
    places: new Set([...places.map(({ id }) => id), ...divisionTable.keys()]),
  };
  return everyRecord(context).flatMap(({ file, html }) => {
    // Asked of the page first: few bodies have a link, and it need not be parsed again.
    if (!html.includes('href="/')) return [];
    return findLinks(context.sources.get(file) ?? '').flatMap(({ target, position }) => {
      const [, kind = '', id = ''] = /^\/(?:en\/)?(\w+)\/([^/?#]+)/.exec(target) ?? [];
      const held = ids[kind];
      if (!held || held.has(decodeURI(id))) return [];
      return [buildIssue({ ...startOf(file), ...position }, { code: 'link-missing', target })];
    });
  });
}
