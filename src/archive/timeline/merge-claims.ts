import { compareEdtf } from '../../dates/compare-edtf.ts';
import { daySpan, isExactDay, slackDays, spanLength } from '../../dates/date-relation.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import type { Confidence } from '../../schema/event.ts';
import { pushTo } from '../group.ts';
import type { Claim } from './claim.ts';
import { edtfRanks } from './edtf-ranks.ts';
import { ALIKE, isSameEvent } from './same-event.ts';
import { textSimilarity } from './text-similarity.ts';
import type { Evidence, TimelineEntry } from './timeline.ts';

/** An entry with the files its claims came from; conflicts are not yet found. */
export interface MergedEntry {
  readonly entry: TimelineEntry;
  readonly origins: ReadonlySet<string>;
}

/**
 * Merges claims that tell of one event ({@link isSameEvent}). The best date comes first (stated before
 * inferred, then narrow before wide); a claim joins a group when it agrees with every claim in it. Where
 * several groups would take it, the one with the most similar words does, if similar at all; else it stays
 * alone. The result does not depend on the order of `claims`. It is in EDTF order, milestones of the honour
 * before events of the same date.
 */
export function mergeClaims(claims: readonly Claim[]): readonly MergedEntry[] {
  const ranks = edtfRanks(claims.map((claim) => claim.date));
  const rankOf = ({ date }: { readonly date: string }): number => ranks.get(date) ?? 0;
  const sorted = [...claims].sort(
    (a, b) =>
      Number(a.basis === 'inferred') - Number(b.basis === 'inferred') ||
      spanOrder(a.date) - spanOrder(b.date) ||
      slackDays(a.date) - slackDays(b.date) ||
      rankOf(a) - rankOf(b) ||
      compareText(a.id, b.id),
  );
  const buckets = Map.groupBy(sorted, bucketOf);
  return [...buckets.values()]
    .flatMap(mergeBucket)
    .map((group) => ({ entry: buildEntry(group), origins: new Set(group.map((claim) => claim.origin)) }))
    .sort(
      ({ entry: a }, { entry: b }) =>
        rankOf(a) - rankOf(b) || compareText(b.layer, a.layer) || compareText(a.id, b.id),
    );
}

// Claims in different buckets can never be one event, so only neighbours are compared.
function bucketOf({ kind, layer, place }: Claim): string {
  return `${layer} ${kind} ${place?.slice(0, 4) ?? ''}`;
}

function mergeBucket(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups: Claim[][] = [];
  // Two events of exact days are one only on the same day, so that what begins with such a day is met by it, or by no day.
  const byDay = new Map<number, Claim[][]>();
  const others: Claim[][] = [];
  for (const claim of claims) {
    const day = exactDayOf(claim);
    const near = day === undefined ? groups : [...(byDay.get(day) ?? []), ...others];
    const fitting = near.filter((group) => group.every((member) => isSameEvent(member, claim)));
    const chosen = fitting.length > 1 ? mostAlike(fitting, claim) : fitting[0];
    if (chosen) {
      chosen.push(claim);
      continue;
    }
    const group = [claim];
    groups.push(group);
    if (day === undefined) others.push(group);
    else pushTo(byDay, day, group);
  }
  return groups;
}

/** The day of a claim of one exact day, as a number; undefined for any other. */
function exactDayOf({ date }: Claim): number | undefined {
  return isExactDay(date) ? daySpan(date)?.from : undefined;
}

function mostAlike(groups: readonly Claim[][], claim: Claim): Claim[] | undefined {
  const scored = groups.map((group) => ({
    group,
    score: Math.max(...group.map((member) => textSimilarity(member.words, claim.words))),
  }));
  scored.sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score >= ALIKE && best.score > (next?.score ?? 0) ? best.group : undefined;
}

// Infinity minus Infinity is no order.
function spanOrder(date: string): number {
  return Math.min(spanLength(date), Number.MAX_SAFE_INTEGER);
}

function buildEntry(group: readonly Claim[]): TimelineEntry {
  const [first] = group;
  if (!first) throw new Error('An entry needs a claim.');
  const head = group.find((claim) => claim.isFact) ?? first;
  const textEn = head.textEn ?? group.find((claim) => claim.textEn)?.textEn;
  const place = first.place;
  const phase = group.find((claim) => claim.phase)?.phase;
  const { from, to } = edtfBounds(first.date);
  const evidence = dropCitedArticles(group.flatMap((claim) => claim.evidence)).sort(compareEvidence);
  return Object.freeze({
    id: first.id,
    ids: group.map((claim) => claim.id),
    date: first.date,
    ...(from !== null && to !== null && { days: { from, to } }),
    kind: first.kind,
    status: group.some((claim) => claim.status === 'happened') ? 'happened' : first.status,
    basis: first.basis,
    text: head.text,
    ...(textEn && { textEn }),
    notes: distinctNotes(group.flatMap((claim) => (claim.note ? [claim.note] : []))),
    ...(place && { place }),
    campaigns: distinct(group.flatMap((claim) => claim.campaigns)).sort(compareText),
    honours: distinct(group.flatMap((claim) => claim.honours)).sort(compareText),
    ...(phase && { phase }),
    evidence: Object.freeze(evidence),
    conflicts: [],
    contradictions: distinct(group.flatMap((claim) => (claim.contradicts ? [claim.contradicts] : []))),
    settles: group.flatMap((claim) => claim.settles),
    layer: first.layer,
    confidence: bestConfidence(evidence),
  } satisfies TimelineEntry);
}

// A fact that cites an article says no more than the article's own sentence, which is there already.
function dropCitedArticles(evidence: readonly Evidence[]): Evidence[] {
  const pages = new Set(
    evidence.flatMap((item) => (item.type === 'article' ? [item.url.split('#')[0]] : [])),
  );
  return evidence.filter((item) => item.type === 'article' || !pages.has(item.url));
}

const RANKS: Readonly<Record<Confidence, number>> = { capture: 0, page: 1, secondary: 2 };

function bestConfidence(evidence: readonly Evidence[]): Confidence {
  const all = evidence.map(({ confidence }) => confidence);
  return all.sort((a, b) => RANKS[a] - RANKS[b])[0] ?? 'secondary';
}

function compareEvidence(a: Evidence, b: Evidence): number {
  return (
    compareText(a.type, b.type) ||
    compareEdtf(publishedOf(a), publishedOf(b)) ||
    compareText(a.url ?? a.title, b.url ?? b.title)
  );
}

function publishedOf(evidence: Evidence): string {
  return (evidence.type === 'article' ? evidence.published : undefined) ?? '';
}

/** Notes that say the same but for the mark at their end, which some abstracts set, are one. */
function distinctNotes(notes: readonly string[]): string[] {
  const bare = (note: string) => note.replace(/[。.]$/, '');
  return notes.filter((note, at) => notes.findIndex((other) => bare(other) === bare(note)) === at);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
