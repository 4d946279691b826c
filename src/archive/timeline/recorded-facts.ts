import { gapDays } from '../../dates/date-relation.ts';
import type { EventKind, Fact } from '../../schema/event.ts';
import { buildEventAnchors, buildEventId } from '../../schema/event-id.ts';
import type { Campaign, Honour, Place } from '../archive.ts';

/** A fact with its event id. */
export interface RecordedFact {
  readonly id: string;
  readonly fact: Fact;
}

/** The facts of a campaign's file, then its outcome, where no fact tells it. */
export function factsOfCampaign(campaign: Pick<Campaign, 'id' | 'data'>): readonly RecordedFact[] {
  return withIds(campaign.id, [...campaign.data.facts, ...outcomeFact(campaign)]);
}

/** The milestones of an honour's file, then its dated batches, where no milestone tells them. */
export function factsOfHonour(honour: Pick<Honour, 'id' | 'data'>): readonly RecordedFact[] {
  return withIds(honour.id, [...honour.data.facts, ...batchFacts(honour)]);
}

export function factsOfPlace({ code, data }: Pick<Place, 'code' | 'data'>): readonly RecordedFact[] {
  return withIds(code, data.facts);
}

function withIds(owner: string, facts: readonly Fact[]): readonly RecordedFact[] {
  const anchors = buildEventAnchors(facts.map(({ date, text }) => ({ date, words: text })));
  return facts.map((fact, at) => ({ id: buildEventId({ owner, anchor: anchors[at] ?? '' }), fact }));
}

const OUTCOME_KINDS: Readonly<Record<string, EventKind>> = {
  awarded: 'award',
  kept: 'review',
  nominated: 'nomination',
  removed: 'removal',
};

/** Kinds of facts that tell an outcome, where not only its own: a title is kept by a review or with the next awards. */
const TELLS: Partial<Record<EventKind, readonly EventKind[]>> = {
  award: ['award', 'review'],
  review: ['award', 'review'],
};

/** Whether a fact tells what happened on a date; a plan for it tells nothing of the kind. */
function isTold(facts: readonly Fact[], kinds: readonly EventKind[], date: string): boolean {
  return facts.some(
    (fact) => fact.status !== 'planned' && kinds.includes(fact.kind) && gapDays(fact.date, date) === 0,
  );
}

// None without a date, words or a source, nor when a fact tells the same already.
function outcomeFact({ data }: Pick<Campaign, 'data'>): readonly Fact[] {
  const { status, date, text, en, sources } = data.outcome;
  const kind = OUTCOME_KINDS[status];
  if (!kind || !date || !text || sources.length === 0) return [];
  if (isTold(data.facts, TELLS[kind] ?? [kind], date)) return [];
  return [{ date, kind, status: 'happened', basis: 'stated', text, ...(en && { en }), sources }];
}

// A fact of the honour may tell of an award in the same days already.
function batchFacts({ data }: Pick<Honour, 'data'>): readonly Fact[] {
  return data.batches.flatMap((batch): Fact[] => {
    const { date, named, kept, note, sources } = batch;
    if (!date) return [];
    if (isTold(data.facts, ['award'], date)) return [];
    const counts = [named && `新命名${named}个`, kept && `保留${kept}个`].filter(Boolean).join('，');
    const countsEn = [named && `${named} newly named`, kept && `${kept} kept`].filter(Boolean).join(', ');
    const text = `${batchName(batch)}${data.name}${counts && `：${counts}`}。`;
    const en = `${batchNameEn(batch)} of ${data.nameEn}${countsEn && `: ${countsEn}`}.`;
    const shared = { date, kind: 'award', status: 'happened', basis: 'stated' } as const;
    return [{ ...shared, text, en, ...(note && { note }), sources }];
  });
}

type Batch = Honour['data']['batches'][number];

// A batch has a number, or is called by what it is.
function batchName({ ordinal, label }: Batch): string {
  return ordinal === undefined ? (label ?? '') : `第${ordinal}批`;
}

function batchNameEn({ ordinal, label, labelEn }: Batch): string {
  return ordinal === undefined ? (labelEn ?? label ?? 'A batch') : `Batch ${ordinal}`;
}
