import type { Archive } from '../../archive/archive.ts';
import type { Language } from '../../i18n/languages.ts';
import type { DataSummary } from '../../outputs/data/build-data-export.ts';
import { buildDataLinks } from '../../outputs/linked-data/article-links.ts';
import { buildDatasetJsonLd } from '../../outputs/linked-data/dataset-json-ld.ts';
import type { PageHead } from '../frame/page-head.ts';
import { dataStrings } from './strings.ts';

/** What the page of data says of itself. */
export function dataHead(
  archive: Archive,
  dataExport: DataSummary,
  language: Language,
  siteUrl: string,
): PageHead {
  const { title, description } = dataStrings(language);
  return {
    title,
    description,
    path: '/data/',
    trail: [],
    links: buildDataLinks(dataExport.files, siteUrl),
    linkedData: [buildDatasetJsonLd(archive, dataExport, siteUrl)],
  };
}
