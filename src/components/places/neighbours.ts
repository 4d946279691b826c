import type { Archive, Place } from '../../archive/archive.ts';
import { countHeldOf } from '../../archive/held.ts';
import { compareText } from '../../hanzi/compare-text.ts';

/** Places of the same level under the same parent (for a province: all others), most articles first. */
export function siblingPlaces(archive: Archive, place: Place, count: number): readonly Place[] {
  const codes =
    place.parent === undefined ? archive.provinces : (archive.places.get(place.parent)?.children ?? []);
  const held = ({ code }: Place): number => countHeldOf(archive, 'place', code);
  return codes
    .flatMap((code) => archive.places.get(code) ?? [])
    .filter((other) => other.code !== place.code && other.level === place.level)
    .sort((a, b) => held(b) - held(a) || compareText(a.code, b.code))
    .slice(0, count);
}

/** True when a code is that of a place or of one below it; also for a code that the archive has no place for. */
export function isWithin(archive: Archive, code: string | undefined, { code: above }: Place): boolean {
  return code !== undefined && (archive.places.get(code)?.path.includes(above) ?? code === above);
}
