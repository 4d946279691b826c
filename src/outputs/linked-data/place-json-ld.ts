import type { Archive, Place } from '../../archive/archive.ts';
import { absoluteUrl } from '../absolute-url.ts';

/** A place within the places above it, with its GB/T 2260 code; undefined without a place. */
export function placeJsonLd(archive: Archive, code: string | undefined, siteUrl: string): object | undefined {
  const place = archive.places.get(code ?? '');
  if (!place) return undefined;
  const above = placeJsonLd(archive, place.parent, siteUrl);
  return {
    ...describePlace(place, place.name, siteUrl),
    containedInPlace: above ?? { '@type': 'Country', name: '中国' },
  };
}

/** A place by its full name, which names those above it, with its code; undefined without a place. */
export function briefPlaceJsonLd(
  archive: Archive,
  code: string | undefined,
  siteUrl: string,
): object | undefined {
  const place = archive.places.get(code ?? '');
  return place && describePlace(place, place.fullName, siteUrl);
}

function describePlace({ url, code }: Place, name: string, siteUrl: string): object {
  return {
    '@type': 'AdministrativeArea',
    name,
    url: absoluteUrl(siteUrl, url),
    identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code },
  };
}
