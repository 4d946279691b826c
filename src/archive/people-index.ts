import type { Archive, Official } from './archive.ts';
import { oncePerArchive } from './once-per-archive.ts';

const peopleIndex = oncePerArchive('people index', ({ people }) => ({
  byId: new Map(people.map((person) => [person.id, person])),
  byName: Map.groupBy(people, ({ name }) => name),
  byPlace: Map.groupBy(people, ({ place }) => place ?? ''),
}));

/** A person by id; undefined for an unknown one. */
export function personById(archive: Archive, id: string): Official | undefined {
  return peopleIndex(archive).byId.get(id);
}

/** The people in office at a place itself, in the order of the archive. */
export function peopleOfPlace(archive: Archive, code: string): readonly Official[] {
  return peopleIndex(archive).byPlace.get(code) ?? [];
}

/** Other people of the same name, in the order of the archive. */
export function namesakesOf(archive: Archive, { name, id }: Official): readonly Official[] {
  return (peopleIndex(archive).byName.get(name) ?? []).filter((other) => other.id !== id);
}
