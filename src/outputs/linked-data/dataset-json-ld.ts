import type { Archive } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { absoluteUrl } from '../absolute-url.ts';
import type { DataSummary } from '../data/build-data-export.ts';
import { PACKED_TYPE } from '../packing.ts';
import { SITE_IDENTITY } from '../site-identity.ts';

/** The dumps of `/data/` as a schema.org `Dataset` with one `DataDownload` for each file. */
export function buildDatasetJsonLd(archive: Archive, data: DataSummary, siteUrl: string): object {
  const home = absoluteUrl(siteUrl, '/data/');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': home,
    name: `${SITE_IDENTITY.name} · ${SITE_IDENTITY.nameEn}`,
    description: `${SITE_IDENTITY.description} ${SITE_IDENTITY.descriptionEn}`,
    url: home,
    version: data.version,
    license: SITE_IDENTITY.license.url,
    isAccessibleForFree: true,
    inLanguage: 'zh-CN',
    creator: { '@type': 'Organization', name: SITE_IDENTITY.name, url: absoluteUrl(siteUrl, '/') },
    spatialCoverage: { '@type': 'Country', name: '中国' },
    temporalCoverage: temporalCoverage(archive),
    distribution: data.files.map((file) => ({
      '@type': 'DataDownload',
      name: file.path,
      encodingFormat: file.isPacked ? [file.mediaType, PACKED_TYPE] : file.mediaType,
      contentUrl: `${home}${file.path}`,
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
    })),
  };
}

/** First and last day of publication, ISO 8601; undefined when no article is dated. */
function temporalCoverage(archive: Archive): string | undefined {
  const days = archive.articles.filter(isHeld).flatMap(({ days }) => days ?? []);
  const from = days.map((range) => range.from).sort()[0];
  const to = days
    .map((range) => range.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}
