import type { Archive } from '../../archive/archive.ts';
import { FATES } from '../../archive/ledger/judge-plan.ts';
import type { Language } from '../../i18n/languages.ts';
import { placeLabel } from '../../i18n/place-label.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { honourName } from '../../i18n/titles.ts';
import { NONE, type Selection } from './select-rows.ts';
import { ledgerStrings } from './strings.ts';

/** The name of a part of the ledger: of its fate, honour, province or year. */
export function divisionName(archive: Archive, { by, value }: Selection, language: Language): string {
  const t = ledgerStrings(language);
  if (by === 'fate')
    return stringsOf(language).enums.fate[FATES.find((fate) => fate === value) ?? 'not-looked'];
  if (by === 'year') return value === NONE ? t.yearUnknown : t.yearOf(value);
  if (by === 'honour') {
    const honour = archive.honours.get(value);
    return honour ? honourName(honour, language) : t.noHonour;
  }
  const place = archive.places.get(value);
  return place ? placeLabel(place, language) : t.unplaced;
}
