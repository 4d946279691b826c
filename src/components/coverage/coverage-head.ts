import type { Archive } from '../../archive/archive.ts';
import type { Language } from '../../i18n/languages.ts';
import { placeTitle } from '../../i18n/place-label.ts';
import type { PageHead } from '../frame/page-head.ts';
import { coverageStrings } from './strings.ts';

/** What the page of coverage says of itself, that of the whole archive or of the province with a code. */
export function coverageHead(archive: Archive, language: Language, province?: string): PageHead {
  const { title, lead } = coverageStrings(language);
  if (province === undefined) return { title, description: lead, path: '/coverage/', trail: [] };
  const place = archive.places.get(province);
  return {
    title: place ? `${placeTitle(place, language)} · ${title}` : title,
    description: lead,
    path: `/coverage/${province}/`,
    trail: [{ name: title, path: '/coverage/' }],
  };
}
