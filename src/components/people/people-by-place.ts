import type { Archive, Official } from '../../archive/archive.ts';
import { compareText } from '../../hanzi/compare-text.ts';

/** The people of one place, in the order articles first name them. */
export interface PlacePeople {
  /** GB/T 2260 code; undefined for people whose place no article says. */
  readonly code?: string;
  readonly people: readonly Official[];
}

/** Groups people by the place of their office, in code order, those without a place last. */
export function peopleByPlace(archive: Archive): readonly PlacePeople[] {
  const groups = new Map<string | undefined, Official[]>();
  for (const person of archive.people) {
    const known = person.place !== undefined && archive.places.has(person.place) ? person.place : undefined;
    groups.set(known, [...(groups.get(known) ?? []), person]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a ?? '~', b ?? '~'))
    .map(([code, people]) => ({ ...(code && { code }), people }));
}
