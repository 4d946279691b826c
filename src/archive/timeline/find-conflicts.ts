import { daySpan, gapDays } from '../../dates/date-relation.ts';
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
 * only ({@link ONCE}) and nothing says that it happened twice ({@link couldBeOne}), or a fact says that it is
 * contradicted: then with the nearest entry of its kind, place and honour that has another date, and among equally
 * near ones with that whose words are most like the contradiction. Plans never contradict what happened.
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
  const groups = Map.groupBy(merged, groupOf);
  for (const group of groups.values()) {
    const [first] = group;
    if (group.length < 2 || !first?.entry.place) continue;
    linkGroup(group, groups.get(groupOf({ entry: { ...first.entry, kind: 'removal' } })) ?? [], link);
  }
  return merged.map(({ entry }) => {
    const ids = pairs.get(entry.id);
    return ids ? Object.freeze({ ...entry, conflicts: [...ids].sort() }) : entry;
  });
}

function groupOf({ entry }: Pick<MergedEntry, 'entry'>): string {
  return `${entry.kind} ${entry.place ?? ''}`;
}

type Link = (a: TimelineEntry, b: TimelineEntry) => void;

function linkGroup(group: readonly MergedEntry[], removals: readonly MergedEntry[], link: Link): void {
  for (const [at, a] of group.entries()) {
    for (const b of group.slice(at + 1)) {
      const rule = ONCE[a.entry.kind];
      const gap = rule && rivalGap(a, b);
      if (!rule || !gap || gap < rule.from || gap > rule.to) continue;
      if (couldBeOne(a, b) && !removals.some((removal) => liesBetween(removal, a, b))) link(a.entry, b.entry);
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

/**
 * Whether two entries of a kind that happens once can be that once. Plans for two days are two plans, and what one
 * file tells twice happened twice. A province speaks of many places. A title is one only where both are of the same
 * one honour: of a joint drive, or where no honour is named, each may be of another.
 */
function couldBeOne(a: MergedEntry, b: MergedEntry): boolean {
  if (a.entry.status === 'planned' || a.entry.place?.endsWith('0000')) return false;
  if ([...a.origins].some((origin) => b.origins.has(origin))) return false;
  if (a.entry.kind !== 'award') return true;
  const [honour] = a.entry.honours;
  return honour !== undefined && [a, b].every(({ entry }) => entry.honours.every((id) => id === honour));
}

/** Whether a title was taken away between two awards, so that the later gave it back. */
function liesBetween({ entry }: MergedEntry, a: MergedEntry, b: MergedEntry): boolean {
  const [lost, first, second] = [entry.date, a.entry.date, b.entry.date].map(daySpan);
  if (entry.status === 'planned' || !lost || !first || !second) return false;
  if (!honoursAgree(entry.honours, a.entry.honours)) return false;
  const [from, to] = first.from < second.from ? [first.from, second.to] : [second.from, first.to];
  return lost.to >= from && lost.from <= to;
}

/** Days between two entries that could be rival dates of one event; 0 when they are not. */
function rivalGap(a: MergedEntry, b: MergedEntry): number {
  if ((a.entry.status === 'planned') !== (b.entry.status === 'planned')) return 0;
  if (!honoursAgree(a.entry.honours, b.entry.honours)) return 0;
  return gapDays(a.entry.date, b.entry.date) ?? 0;
}
