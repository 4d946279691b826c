import { daySpan, gapDays, isExactDay, isWithin, spanLength } from '../../dates/date-relation.ts';
import { kindsWith } from '../../schema/event-kinds.ts';
import type { Claim } from './claim.ts';
import { textSimilarity } from './text-similarity.ts';

/** Dice coefficient from which two wordings count as telling the same. */
export const ALIKE = 0.5;
/** Dice coefficient from which two wordings count as copies of each other. */
const NEARLY_SAME = 0.8;
/** Kinds that a city and its district can report of one and the same occasion. */
const GATHERINGS = kindsWith('isGathering', true);
/** Kinds that seldom happen twice to one place and honour within a month. */
const RARE = kindsWith('rareWithin', 'month', 'year');
/** Kinds that seldom happen twice to one place and honour within a year. */
const VERY_RARE = kindsWith('rareWithin', 'year');

/**
 * Whether two claims tell of one event. The rule is narrow, because two events shown as one would be a
 * falsehood, while one event shown twice is only a repetition:
 * - same kind, same layer; a plan is never one with what happened;
 * - honours agree, or one claim names none;
 * - places are the same. A city and its district are often named, or meet, on one day, in one formula: when
 *   one place lies within the other, what is done to a place itself (an award, a launch, a reform) stays
 *   apart, and a gathering needs the same day, nearly the same words, and an article among the two sources.
 *   Unknown places match nothing;
 * - dates are the same, or one lies within the other and the kind is rare enough (a launch within its month,
 *   an award within its year) or the words are alike. Dates without a year must be identical, words alike;
 * - a plan is one with another only when both are for the same days: by the end of a year and by its summer are two
 *   promises, which can come to different things;
 * - a fact taken from an article held here is one with what that article marks, when kind, place and date fit;
 * - two claims of one file are one event only when they have the same date and one quotes the other.
 */
export function isSameEvent(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind || a.layer !== b.layer || !statusesAgree(a, b)) return false;
  if (!honoursAgree(a.honours, b.honours)) return false;
  if (a.origin === b.origin) {
    return a.date === b.date && (a.text.includes(b.text) || b.text.includes(a.text));
  }
  const places = relatePlaces(a, b);
  if (places === 'apart') return false;
  const alike = (): boolean => textSimilarity(a.words, b.words) >= ALIKE;
  if (gapDays(a.date, b.date) === null) return a.date === b.date && places === 'same' && alike();
  if (!isWithin(a.date, b.date)) return false;
  if (places === 'same' && (isTakenFrom(a, b) || isTakenFrom(b, a))) return true;
  if (a.status === 'planned' && !areSameDays(a, b)) return false;
  const wider = Math.max(spanLength(a.date), spanLength(b.date));
  if (places === 'line') {
    if (!GATHERINGS.has(a.kind) || (a.isFact && b.isFact)) return false;
    return wider === 1 && a.date === b.date && textSimilarity(a.words, b.words) >= NEARLY_SAME;
  }
  if (isExactDay(a.date) && isExactDay(b.date)) return true;
  if (wider <= 31) return RARE.has(a.kind) || alike();
  if (a.date === b.date && alike()) return true;
  return wider <= 366 && VERY_RARE.has(a.kind);
}

function areSameDays(a: Claim, b: Claim): boolean {
  const [left, right] = [daySpan(a.date), daySpan(b.date)];
  return left?.from === right?.from && left?.to === right?.to;
}

function isTakenFrom(fact: Claim, from: Claim): boolean {
  return from.evidence.some((item) => item.type === 'article' && fact.cites?.includes(item.articleId));
}

function statusesAgree(a: Claim, b: Claim): boolean {
  return (a.status === 'planned') === (b.status === 'planned');
}

/** True when one list lies within the other; an empty list agrees with any. */
export function honoursAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.every((id) => b.includes(id)) || b.every((id) => a.includes(id));
}

/** `same` place, in one `line` from county to prefecture, or `apart` (also when either is unknown). */
export function relatePlaces(a: Claim, b: Claim): 'same' | 'line' | 'apart' {
  if (a.layer === 'national' && b.layer === 'national') return 'same';
  if (!a.place || !b.place) return 'apart';
  if (a.place === b.place) return 'same';
  return isPlaceWithin(a.place, b.place) || isPlaceWithin(b.place, a.place) ? 'line' : 'apart';
}

/** True when `place` lies below `outer` by the digits of GB/T 2260. */
export function isPlaceWithin(place: string, outer: string): boolean {
  const stem = outer.length === 6 ? outer.replace(/(?:00)+$/, '') : outer;
  return place !== outer && place.startsWith(stem);
}
