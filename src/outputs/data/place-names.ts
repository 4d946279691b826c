import type { Archive } from '../../archive/archive.ts';
import { oncePerKey } from '../../archive/once-per-archive.ts';
import { digestValue } from '../../archive/reads/digest-value.ts';

/** Full name of a place from the province down, e.g. 河南省驻马店市; undefined without a place. */
export function fullPlaceName(archive: Archive, code: string | undefined): string | undefined {
  return code === undefined ? undefined : (archive.places.get(code)?.fullName ?? code);
}

/** A place with all places above it, province first, as codes and names; empty without a place. */
export function placePathOf(
  archive: Archive,
  code: string | undefined,
): readonly { readonly code: string; readonly name: string }[] {
  const path = (code === undefined ? undefined : archive.places.get(code)?.path) ?? [];
  return path.map((step) => ({ code: step, name: archive.places.get(step)?.name ?? step }));
}

/** Digest of what the two functions above say of a place. */
export function digestPlaceNames(archive: Archive, code: string | undefined): string {
  return code === undefined ? '' : namesDigest(archive, code);
}

const namesDigest = oncePerKey(
  'digest of the names of a place',
  (archive, code) => digestValue([fullPlaceName(archive, code), placePathOf(archive, code)]) ?? '',
);
