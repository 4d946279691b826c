import type { LetterCorpus } from './letter-corpus.ts';
import { numberShingles } from './number-shingles.ts';
import { forEachText } from './shingle-postings.ts';

/** Texts that are compared by their shingles, some of which are otherwise than before. */
export interface ChangedTexts {
  /** Numbers of those that have changed: of new texts, of old ones that are no more, and of others that count otherwise. */
  readonly changed: readonly number[];
  /** How many are no more: the last of the corpus. */
  readonly gone: number;
  /** For each text that is no more, how many of those that stand in both builds come before it. */
  readonly goneAfter: readonly number[];
  /** Numbers of the new texts. */
  readonly fresh: readonly number[];
}

/** What a comparison makes of shingles. */
interface Rule {
  /** True for a text that is listed under its shingles, before and after. */
  readonly isListed: (text: number) => boolean;
  /** Under each shingle the earliest texts are listed, so many and no more. */
  readonly mostListed: number;
  /** How many of its shingles must stand in another text for the two to be compared. */
  readonly leastShared: (text: number) => number;
}

/**
 * The texts that may be compared with others than before: those that share enough shingles with one that has changed, and
 * those of which a shingle lists others, because one that has changed stood, or stands now, among the earliest that
 * have it. A changed text that comes too late to be listed under a shingle changes nothing by it, and one that
 * stands where it stood, with the same shingle, changes nothing in the list of that shingle.
 * @param corpus the texts as they are in their order, followed by the `gone` as they were.
 * @returns their numbers, rising; the new ones among them, none of those that are no more.
 */
export function findAffected(
  corpus: LetterCorpus,
  size: number,
  changes: ChangedTexts,
  { isListed, mostListed, leastShared }: Rule,
): readonly number[] {
  const { changed, gone, fresh } = changes;
  const total = corpus.starts.length - 1;
  const now = total - gone;
  const isChanged = flags(total, changed);
  const isFresh = flags(total, fresh);
  const places = placesOf(now, isFresh, changes);
  const partners = partnersOf(changes, places, now);
  const shingles = numberShingles(corpus, size, changed);
  const holders = new Int32Array(shingles.count);
  const earliest = new Int32Array(shingles.count).fill(total);
  // Changed texts whose partner has the shingle too are met twice.
  const unmatched = new Map<number, number>();
  const isMoved = new Uint8Array(shingles.count);
  forEachText(corpus, shingles, (shingle, text) => {
    holders[shingle] = (holders[shingle] ?? 0) + 1;
    if (!isChanged[text]) return;
    earliest[shingle] = Math.min(earliest[shingle] ?? total, places[text] ?? 0);
    const partner = partners.get(text);
    if (partner === undefined) {
      isMoved[shingle] = 1;
      return;
    }
    const key = shingle * total + Math.min(text, partner);
    unmatched.set(key, (unmatched.get(key) ?? 0) + 1);
  });
  for (const [key, met] of unmatched) if (met === 1) isMoved[Math.floor(key / total)] = 1;
  const before = new Int32Array(shingles.count);
  forEachText(corpus, shingles, (shingle, text) => {
    if (text >= now || isChanged[text] || !isListed(text)) return;
    if ((places[text] ?? 0) < (earliest[shingle] ?? 0)) before[shingle] = (before[shingle] ?? 0) + 1;
  });
  const shared = new Int32Array(total);
  const found = flags(now, fresh);
  forEachText(corpus, shingles, (shingle, text) => {
    // Whoever has changed comes after all that the list holds.
    if (text >= now || (before[shingle] ?? 0) >= mostListed) return;
    shared[text] = (shared[text] ?? 0) + 1;
    const isFull = (holders[shingle] ?? 0) > mostListed;
    if (isFull && isMoved[shingle] && (places[text] ?? 0) >= (earliest[shingle] ?? 0)) found[text] = 1;
  });
  for (let text = 0; text < now; text++) {
    const own = shared[text] ?? 0;
    if (isChanged[text] || (own > 0 && own >= leastShared(text))) found[text] = 1;
  }
  return Array.from(found.keys()).filter((text) => found[text] === 1);
}

function flags(length: number, set: readonly number[]): Uint8Array {
  const all = new Uint8Array(length);
  for (const at of set) all[at] = 1;
  return all;
}

/** For each text how many of those that stand in both builds come before it. */
function placesOf(now: number, isFresh: Uint8Array, { goneAfter }: ChangedTexts): Int32Array {
  const places = new Int32Array(now + goneAfter.length);
  let passed = 0;
  for (let text = 0; text < now; text++) {
    places[text] = passed;
    if (!isFresh[text]) passed++;
  }
  places.set(goneAfter, now);
  return places;
}

/** A new text and one that is no more, where each is alone between the same two texts: the one has taken the place of the other. */
function partnersOf({ fresh, goneAfter }: ChangedTexts, places: Int32Array, now: number) {
  const at = (texts: readonly number[]) => Map.groupBy(texts, (text) => places[text] ?? 0);
  const old = at(goneAfter.map((_, one) => now + one));
  const partners = new Map<number, number>();
  for (const [place, own] of at(fresh)) {
    const [one, other] = [own[0], old.get(place)?.[0]];
    if (own.length > 1 || (old.get(place)?.length ?? 0) !== 1) continue;
    if (one === undefined || other === undefined) continue;
    partners.set(one, other).set(other, one);
  }
  return partners;
}
