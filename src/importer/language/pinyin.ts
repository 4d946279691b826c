import { pinyin } from 'pinyin-pro';

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ';

/** Source of a regular expression for one pinyin syllable with a tone mark, and the blank that one dialect adds. */
export const SYLLABLE = `[a-zü]{0,5}[${TONED}][a-z]{0,4} ?`;

const cache = new Map<string, ReadonlySet<string>>();

/** All readings of a character with tone marks, by the tables of pinyin-pro; empty when it knows none. */
export function readingsOf(character: string): ReadonlySet<string> {
  const known = cache.get(character);
  if (known) return known;
  const readings = new Set(
    pinyin(character, { multiple: true, type: 'array' }).filter((reading) => reading !== character),
  );
  cache.set(character, readings);
  return readings;
}

/** A reading without its tone mark, in the letters that keyboards have: `lǜ` is `lv`. */
export function pinyinWithoutTones(reading: string): string {
  return reading.normalize('NFD').replaceAll('u\u0308', 'v').replace(/\p{M}/gu, '');
}
