import type { Archive } from '../../archive/archive.ts';
import { digestValue } from '../../archive/reads/digest-value.ts';
import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import { fullPlaceName } from '../data/place-names.ts';

/**
 * Digest of all that an entry is written of, but for the address of the site: itself, the name of its place, and what else a
 * format tells of it.
 */
export function entryMadeOf(
  entry: TimelineEntry,
  archive: Archive,
  besides: unknown = '',
): string | undefined {
  return digestValue([digestValue(entry), fullPlaceName(archive, entry.place), besides]);
}
