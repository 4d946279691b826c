import type { Archive, Official } from '../../archive/archive.ts';
import { compareText } from '../../hanzi/compare-text.ts';

/** The people of one place, in the order of the list they are of. */
export interface PlacePeople {
  /** GB/T 2260 code; undefined for people whose place no article says. */
  readonly code?: string;
  readonly people: readonly Official[];
}

/** Groups people by the place of their office, in code order, those without a place last. */
export function peopleByPlace(archive: Archive, people: readonly Official[]): readonly PlacePeople[] {
  return [...Map.groupBy(people, (person) => knownPlace(archive, person))]
    .sort(([a], [b]) => compareText(a ?? '~', b ?? '~'))
    .map(([code, named]) => ({ ...(code && { code }), people: named }));
}

/** Code of the place of a person's office; undefined where no article says it or the archive has no such place. */
export function knownPlace({ places }: Archive, { place }: Official): string | undefined {
  return place !== undefined && places.has(place) ? place : undefined;
}
