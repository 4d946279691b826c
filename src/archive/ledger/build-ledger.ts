import { overlaps } from '../../dates/date-relation.ts';
import { buildEventId } from '../../schema/event-id.ts';
import type { Archive, Article, Coverage } from '../archive.ts';
import { pushTo } from '../group.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { buildEntries } from '../timeline/build-timeline.ts';
import type { Settlement, TimelineEntry } from '../timeline/timeline.ts';
import { findArrival } from './find-arrival.ts';
import { type Fate, judgePlan, type Round, type Verdict } from './judge-plan.ts';

/** A planned event and what became of it. */
export interface LedgerRow extends Verdict {
  readonly plan: TimelineEntry;
  /** What it came to, or what came instead. */
  readonly arrival?: TimelineEntry;
  /** `stated`: an editor has tied the two, or says where it was looked for. `inferred`: the archive proposes it. */
  readonly basis: 'stated' | 'inferred';
  /** Where its outcome was looked for in vain; empty where one is known. */
  readonly searches: readonly Coverage[];
}

/** The ledger of an archive, by what its pages ask for. */
interface Ledger {
  /** Every planned event in order of the day it was planned for, unknown years last. */
  readonly rows: readonly LedgerRow[];
  /** The row of a plan, by any id of its entry. */
  readonly byPlan: ReadonlyMap<string, LedgerRow>;
  /** The rows that an entry settled, by the entry's id. */
  readonly byArrival: ReadonlyMap<string, readonly LedgerRow[]>;
}

/** Builds the ledger, once for each archive: each planned event with its fate ({@link judgePlan}). */
export const buildLedger = oncePerArchive('ledger', (archive): Ledger => {
  const entries = buildEntries(archive);
  const ties = tiesByPlan(entries);
  const happenedAt = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    if (entry.status !== 'planned' && entry.place) pushTo(happenedAt, entry.place, entry);
  }
  const rows = entries
    .filter(({ status }) => status === 'planned')
    .map((plan) => buildRow(plan, ties, happenedAt.get(plan.place ?? '') ?? [], archive));
  const byArrival = new Map<string, LedgerRow[]>();
  for (const row of rows) if (row.arrival) pushTo(byArrival, row.arrival.id, row);
  return {
    rows,
    byPlan: new Map(rows.flatMap((row) => row.plan.ids.map((id) => [id, row] as const))),
    byArrival,
  };
});

/** The rows of the plans among some entries, in their order, each once. */
export function plansAmong(archive: Archive, entries: readonly TimelineEntry[]): readonly LedgerRow[] {
  const { byPlan } = buildLedger(archive);
  return [...new Set(entries.flatMap(({ id }) => byPlan.get(id) ?? []))];
}

/** The rows of the plans that an article tells, in its order; several marks of one plan are one. */
export function plansOfArticle(archive: Archive, article: Article): readonly LedgerRow[] {
  const { byPlan } = buildLedger(archive);
  const ids = article.events.map(({ anchor }) => buildEventId({ owner: article.id, anchor }));
  return [...new Set(ids.flatMap((id) => byPlan.get(id) ?? []))];
}

/** What became of the plans that an article tells, by the anchors of their words. */
export function fatesInArticle(archive: Archive, article: Article): ReadonlyMap<string, Fate> {
  const { byPlan } = buildLedger(archive);
  return new Map(
    article.events.flatMap(({ anchor }) => {
      const row = byPlan.get(buildEventId({ owner: article.id, anchor }));
      return row ? [[anchor, row.fate] as const] : [];
    }),
  );
}

interface Tie {
  /** Place of the entry in the order of time. */
  readonly at: number;
  readonly entry: TimelineEntry;
  readonly as: Settlement['as'];
}

function tiesByPlan(entries: readonly TimelineEntry[]): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, Tie[]>();
  for (const [at, entry] of entries.entries()) {
    for (const { plan, as } of entry.settles) pushTo(ties, plan, { at, entry, as });
  }
  return ties;
}

function buildRow(
  plan: TimelineEntry,
  ties: ReadonlyMap<string, readonly Tie[]>,
  happened: readonly TimelineEntry[],
  archive: Archive,
): LedgerRow {
  // Where several events are said to have settled it, or several sources of it to be settled, the first event did.
  const [tie] = plan.ids.flatMap((id) => ties.get(id) ?? []).sort((a, b) => a.at - b.at);
  const guess = tie ? undefined : findArrival(plan, happened);
  const arrival = tie?.entry ?? guess;
  const named = archive.coverage.filter(({ data }) => data.plans.some((id) => plan.ids.includes(id)));
  const near = named.length > 0 ? [] : archive.coverage.filter((search) => isAbout(search, plan));
  const searches = [...named, ...near].filter(({ data }) => !data.found);
  const verdict = judgePlan({
    planned: plan.date,
    ...(arrival && { arrival: { date: arrival.date, as: tie?.as ?? ('fulfils' as const) } }),
    rounds: roundsOf(plan, archive),
    searched: searches.length > 0,
    ...(archive.today !== undefined && { today: archive.today }),
  });
  const isOpen = verdict.fate === 'no-trace';
  return Object.freeze({
    ...verdict,
    plan,
    ...(arrival && { arrival }),
    basis: guess || (isOpen && named.length === 0) ? 'inferred' : 'stated',
    searches: isOpen ? searches : [],
  });
}

/**
 * A search for something of the same place and honour in the same years was for this plan, if the plan is for
 * the title itself; of an inspection or a part of the work nobody can say so.
 */
function isAbout({ data }: Coverage, plan: TimelineEntry): boolean {
  return (
    (plan.kind === 'award' || plan.kind === 'nomination') &&
    data.place === plan.place &&
    data.honour !== undefined &&
    plan.honours.includes(data.honour) &&
    overlaps(data.period, plan.date)
  );
}

function roundsOf(plan: TimelineEntry, archive: Archive): readonly Round[] {
  return plan.honours
    .flatMap((id) => archive.honours.get(id)?.data.batches ?? [])
    .flatMap(({ cycle, date }) => (cycle && date ? [{ cycle, date }] : []));
}
