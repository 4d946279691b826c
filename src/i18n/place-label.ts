import type { Archive, Place } from '../archive/archive.ts';
import { ENGLISH_NAMES } from './english-place-names.ts';
import type { Language } from './languages.ts';
import { readPlaceName } from './place-readings.ts';

const romanised = new Map<string, string>();

type NamedPlace = Pick<Place, 'code' | 'name' | 'shortName' | 'data'>;

/** A place by the name it goes by in a language: 驻马店 → `驻马店` or `Zhumadian`. */
export function placeLabel(place: NamedPlace, language: Language): string {
  return language === 'zh'
    ? place.shortName
    : (place.data.nameEn ?? ENGLISH_NAMES[place.code] ?? romanise(place.shortName));
}

/** A place by its official name; in English with the Chinese after it: `Zhumadian 驻马店市`. */
export function placeTitle(place: NamedPlace, language: Language): string {
  return language === 'zh' ? place.name : `${placeLabel(place, language)} ${place.name}`;
}

/**
 * The way down to a place: `河南 · 驻马店`, `Henan · Zhumadian`. Empty for an unknown code.
 * @param below a place from which the way leads, when it leads through it: of that place itself it is empty.
 */
export function placePathLabel(archive: Archive, code: string, language: Language, below = ''): string {
  const path = archive.places.get(code)?.path ?? [];
  const steps = path.slice(path.indexOf(below) + 1).flatMap((step) => archive.places.get(step) ?? []);
  return steps.map((step) => placeLabel(step, language)).join(' · ');
}

/** Pinyin without tones, written together with a capital, as GB/T 16159 writes place names: 遵义 → Zunyi. */
export function romanise(name: string): string {
  const known = romanised.get(name);
  if (known !== undefined) return known;
  const joined = readPlaceName(name).reduce((word, syllable) => {
    const needsMark = word !== '' && /^[aeo]/.test(syllable);
    return `${word}${needsMark ? "'" : ''}${syllable.replaceAll('v', 'ü')}`;
  }, '');
  const result = joined.charAt(0).toUpperCase() + joined.slice(1);
  romanised.set(name, result);
  return result;
}
