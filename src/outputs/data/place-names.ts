import type { Archive } from '../../archive/archive.ts';

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
