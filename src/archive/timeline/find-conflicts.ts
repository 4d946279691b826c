import { gapDays } from '../../dates/date-relation.ts';
import type { EventKind } from '../../schema/event.ts';
import type { MergedEntry } from './merge-claims.ts';
import { honoursAgree } from './same-event.ts';
import { textSimilarity } from './text-similarity.ts';
import type { TimelineEntry } from './timeline.ts';

/**
 * Kinds that cannot happen twice to one place (and honour) within these days: two dates for them contradict
 * each other. `from` leaves room for a list and its ceremony, which follow within weeks.
 */
const ONCE: Partial<Record<EventKind, { readonly from: number; readonly to: number }>> = {
  reform: { from: 1, to: 366 },
  award: { from: 46, to: 548 },
};
/** How far apart, in days, a contradiction that an editor has noted may lie. */
const NOTED = 3 * 366;

/**
 * Finds entries that date one event differently, and has each name the other. Either the kind happens once
 * only ({@link ONCE}), or a fact says that it is contradicted: then with the nearest entry of its kind, place
 * and honour that has another date, and among equally near ones with that whose words are most like the
 * contradiction. Plans never contradict what happened.
 */
export function findConflicts(merged: readonly MergedEntry[]): readonly TimelineEntry[] {
  const pairs = new Map<string, Set<string>>();
  const link = (a: TimelineEntry, b: TimelineEntry): void => {
    for (const [from, to] of [
      [a.id, b.id],
      [b.id, a.id],
    ] as const) {
      pairs.set(from, (pairs.get(from) ?? new Set<string>()).add(to));
    }
  };
  const groups = Map.groupBy(merged, ({ entry }) => `${entry.kind} ${entry.place ?? ''}`);
  for (const group of groups.values()) {
    if (group.length > 1 && group[0]?.entry.place) linkGroup(group, link);
  }
  return merged.map(({ entry }) => {
    const ids = pairs.get(entry.id);
    return ids ? Object.freeze({ ...entry, conflicts: [...ids].sort() }) : entry;
  });
}

type Link = (a: TimelineEntry, b: TimelineEntry) => void;

function linkGroup(group: readonly MergedEntry[], link: Link): void {
  for (const [at, a] of group.entries()) {
    for (const b of group.slice(at + 1)) {
      const rule = ONCE[a.entry.kind];
      const gap = rule && rivalGap(a, b);
      if (rule && gap && gap >= rule.from && gap <= rule.to) link(a.entry, b.entry);
    }
    if (a.entry.contradictions.length > 0) linkNearest(a, group, link);
  }
}

function linkNearest(a: MergedEntry, group: readonly MergedEntry[], link: Link): void {
  const said = a.entry.contradictions.join('');
  const rivals = group
    .map((b) => ({ b, gap: a === b ? 0 : rivalGap(a, b), like: textSimilarity(b.entry.text, said) }))
    .filter(({ gap }) => gap > 0 && gap <= NOTED)
    .sort((x, y) => x.gap - y.gap || y.like - x.like);
  const [nearest] = rivals;
  if (nearest) link(a.entry, nearest.b.entry);
}

/** Days between two entries that could be rival dates of one event; 0 when they are not. */
function rivalGap(a: MergedEntry, b: MergedEntry): number {
  if ((a.entry.status === 'planned') !== (b.entry.status === 'planned')) return 0;
  if (!honoursAgree(a.entry.honours, b.entry.honours)) return 0;
  return gapDays(a.entry.date, b.entry.date) ?? 0;
}
