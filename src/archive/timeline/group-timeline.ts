import { edtfBounds } from '../../dates/edtf-bounds.ts';
import type { Phase } from '../../schema/article.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

/** An entry as the list shows it. */
export interface ListedEntry {
  readonly entry: TimelineEntry;
  /** Set on the first entry of a run of entries in one phase. */
  readonly phaseStart?: Phase;
}

/** The entries that begin in one year, in order. */
export interface YearGroup {
  /** `2016`, a decade or century as EDTF (`201X`), or null when the year is unknown. */
  readonly year: string | null;
  /** True when only milestones of the honour stand here, so that hiding them empties the group. */
  readonly backgroundOnly: boolean;
  readonly entries: readonly ListedEntry[];
}

/**
 * Groups a timeline by the year in which each entry begins, and marks where a phase begins. Milestones of
 * the honour never interrupt a phase. A timeline without entries gives no groups.
 */
export function groupTimeline({ entries }: Timeline): readonly YearGroup[] {
  const groups = Map.groupBy(entries, yearOf);
  return [...groups].map(([year, members]) => ({
    year: year || null,
    backgroundOnly: members.every((entry) => entry.layer === 'national'),
    entries: markPhases(members),
  }));
}

function yearOf({ date }: TimelineEntry): string {
  const { from, to, precision } = edtfBounds(date);
  if (precision === 'decade' || precision === 'century') return date.slice(0, 4);
  return (from ?? to ?? '').slice(0, 4);
}

function markPhases(entries: readonly TimelineEntry[]): readonly ListedEntry[] {
  let current: Phase | undefined;
  return entries.map((entry) => {
    if (entry.layer === 'national' || entry.phase === current) return { entry };
    current = entry.phase;
    return current ? { entry, phaseStart: current } : { entry };
  });
}
