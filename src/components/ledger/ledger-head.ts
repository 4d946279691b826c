import type { Archive } from '../../archive/archive.ts';
import type { Language } from '../../i18n/languages.ts';
import { buildFeedTags } from '../frame/feed-files.ts';
import type { PageHead } from '../frame/page-head.ts';
import { divisionName } from './division-name.ts';
import { ledgerPath, type Selection } from './select-rows.ts';
import { ledgerStrings } from './strings.ts';

/** What a page of the ledger says of itself. */
export function ledgerHead(archive: Archive, language: Language, selection?: Selection, page = 1): PageHead {
  const { title, lead, page: nth } = ledgerStrings(language);
  const name = selection && divisionName(archive, selection, language);
  const parts = [...(page > 1 ? [nth(page)] : []), ...(name ? [name] : []), title];
  const isRoot = !selection && page === 1;
  return {
    title: parts.join(' · '),
    description: lead,
    path: ledgerPath(selection, page),
    trail: isRoot ? [] : [{ name: title, path: '/ledger/' }],
    links: buildFeedTags('/ledger/', title, 'all'),
  };
}
