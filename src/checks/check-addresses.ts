import type { Issue } from '../issues/issue.ts';
import { type CheckContext, fieldIssue } from './check-context.ts';
import { citationsOf } from './citations-of.ts';

interface PageField {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly value: string;
}

/**
 * Warns of a link that readers should not be sent along: to a bare IP, or to a host that another record
 * keeps as an `address`, i.e. has found to be a mirror or taken over.
 */
export function checkAddresses(context: CheckContext): Issue[] {
  const { urls, addresses } = pageFields(context);
  const doubtful = new Map(addresses.map(({ value, file }) => [hostOf(value), file]));
  return urls.flatMap(({ file, path, value }) => {
    const host = hostOf(value);
    const recordedBy = doubtful.get(host);
    if (!isBareIp(host) && recordedBy === undefined) return [];
    return [fieldIssue(context, file, path, { code: 'url-doubtful', host, recordedBy })];
  });
}

function pageFields({ records }: CheckContext): Readonly<Record<'urls' | 'addresses', readonly PageField[]>> {
  const pages = [
    ...records.articles.map(({ file, data }) => ({ file, path: ['source'], page: data.source ?? {} })),
    ...citationsOf(records).map(({ file, path, citation }) => ({ file, path, page: citation })),
  ];
  const fields = (name: 'url' | 'address') =>
    pages.flatMap(({ file, path, page }) => {
      const value = page[name];
      return value === undefined ? [] : [{ file, path: [...path, name], value }];
    });
  return { urls: fields('url'), addresses: fields('address') };
}

/** Host of an http address as the URL parser writes it (numbers become an IP), without `www.`. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function isBareIp(host: string): boolean {
  return /^\d+(\.\d+){3}$/.test(host) || host.startsWith('[');
}
