import type { Archive } from './archive.ts';
import { oncePerKey } from './once-per-archive.ts';
import { noteRead } from './reads/read-log.ts';
import { joinName } from './reads/read-names.ts';

/** The records that have such lists, by the field of the archive that holds them. */
type Kind = 'places' | 'campaigns' | 'honours';

const NAME = 'lists apart';

oncePerKey(NAME, (archive: Archive, key) => {
  const [kind = '', id = '', field = ''] = key.split(' ');
  return Reflect.get(Object(archive[kind as Kind].get(id)), field);
});

/**
 * Sets fields of a record apart, lists of ids that grow with the archive: whoever reads the record does not read them with it, as
 * far as pages that are kept are concerned, but only when asking for them. Else each page that names an honour would be another
 * one after every article about it. So they are no fields that go with a copy, and the digest of the record leaves them out.
 * @returns the record itself.
 */
export function setListsApart<T extends object>(
  record: T,
  kind: Kind,
  id: string,
  fields: readonly (keyof T & string)[],
): T {
  for (const field of fields) {
    const list = record[field];
    const name = joinName(NAME, '', `${kind} ${id} ${field}`);
    Object.defineProperty(record, field, {
      enumerable: false,
      get: () => {
        noteRead(name);
        return list;
      },
    });
  }
  return record;
}
