import type { ArchiveRecords } from '../../archive/records.ts';
import { citationsOf } from '../../checks/citations-of.ts';
import { compareText } from '../../hanzi/compare-text.ts';

/** A page outside the archive that readers are sent to, and the files that link to it. */
export interface OutgoingLink {
  readonly url: string;
  readonly files: readonly string[];
}

/** Every page that the archive links to: of articles, their archived copies, and citations; in order, each once. */
export function listLinks(records: ArchiveRecords): OutgoingLink[] {
  const links = [
    ...records.articles.flatMap(({ file, data: { source } }) =>
      [source?.url, source?.archived].flatMap((url) => (url === undefined ? [] : [{ url, file }])),
    ),
    ...citationsOf(records).flatMap(({ file, citation: { url } }) =>
      url === undefined ? [] : [{ url, file }],
    ),
  ];
  const byUrl = Map.groupBy(links, ({ url }) => url);
  return [...byUrl]
    .map(([url, of]) => ({ url, files: [...new Set(of.map(({ file }) => file))] }))
    .sort((a, b) => compareText(a.url, b.url));
}
