import type { Archive } from '../../archive/archive.ts';
import { absoluteUrl } from '../absolute-url.ts';

/** A place within the places above it, with its GB/T 2260 code; undefined without a place. */
export function placeJsonLd(archive: Archive, code: string | undefined, siteUrl: string): object | undefined {
  const place = code === undefined ? undefined : archive.places.get(code);
  if (!place) return undefined;
  const above = placeJsonLd(archive, place.parent, siteUrl);
  return {
    '@type': 'AdministrativeArea',
    name: place.name,
    url: absoluteUrl(siteUrl, place.url),
    identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: place.code },
    containedInPlace: above ?? { '@type': 'Country', name: '中国' },
  };
}
