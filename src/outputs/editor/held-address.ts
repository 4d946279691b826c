import type { ArchiveRecords } from '../../archive/records.ts';

/** Parameters that say where a reader came from, and nothing of the page. */
const TRACKING = /^(?:utm_\w+|spm|from|share\w*|scene|isappinstalled|wx_?\w*|timestamp)$/i;

/** The file of the article whose page has this address, however it is written; undefined when none has. */
export function findHeldAddress(
  { articles }: Pick<ArchiveRecords, 'articles'>,
  address: string,
): string | undefined {
  const wanted = plainAddress(address);
  return articles.find(({ data: { source } }) =>
    [source?.url, source?.address, source?.archived].some(
      (known) => known !== undefined && plainAddress(known) === wanted,
    ),
  )?.file;
}

/** An address without what does not tell pages apart: the protocol, `www.` and `m.`, an index page, what tracks. */
function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^(?:www|m|wap)\./, '');
  const path = url.pathname.replace(/(?:\/index\.\w+|\/)$/, '');
  return `${host}${path}${url.search}`;
}
