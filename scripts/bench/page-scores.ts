import { fold } from '../../src/hanzi/fold.ts';
import type { PageTruth } from '../../tests/generators/frames/frame.ts';
import type { Extraction } from './page-engines.ts';

/** Fields of the head that are scored beside the body. */
export const FIELDS = ['title', 'published', 'time', 'source', 'site', 'authors', 'editors'] as const;
export type Field = (typeof FIELDS)[number];

/** Shares from 0 to 1. */
export interface BodyScore {
  readonly recall: number;
  readonly precision: number;
  /** 2 · recall · precision / (recall + precision). */
  readonly f1: number;
}

/** What became of a field: right, wrong, missed (stated, not found), invented (found, not stated) or silent. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'invented' | 'silent';

export interface PageScore {
  readonly body: BodyScore;
  readonly fields: Readonly<Record<Field, Verdict>>;
}

const SHINGLE = 4;

/**
 * Scores a body by its multiset of runs of four letters, after script, width and case are folded and everything
 * but letters and digits is dropped (the measure of scrapinghub's article-extraction-benchmark, with letters for
 * words): recall is the share of the true runs that were found, precision the share of the found runs that are
 * true. Neutral lines of the truth are taken out of what was found before it is counted.
 */
export function scoreBody(found: string, { body, neutral }: Pick<PageTruth, 'body' | 'neutral'>): BodyScore {
  const truth = countShingles(letters(body.join('')));
  let rest = letters(found);
  for (const line of neutral) rest = rest.replace(letters(line), '');
  const candidate = countShingles(rest);
  let shared = 0;
  for (const [run, count] of candidate.counts) shared += Math.min(count, truth.counts.get(run) ?? 0);
  const recall = truth.total === 0 ? 1 : shared / truth.total;
  const precision = candidate.total === 0 ? 0 : shared / candidate.total;
  return { recall, precision, f1: shared === 0 ? 0 : (2 * recall * precision) / (recall + precision) };
}

function countShingles(text: string): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>();
  const total = Math.max(1, text.length - SHINGLE + 1);
  if (text === '') return { counts, total: 0 };
  for (let at = 0; at < total; at++) {
    const run = text.slice(at, at + SHINGLE);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return { counts, total };
}

/** Compares what an engine found on a page with the truth. Names count as right when all are there and no other. */
export function scorePage(found: Extraction, truth: PageTruth): PageScore {
  // A name is said once: a site that is the source itself may stand as the source.
  const site = found.site ?? (key(found.source) === key(truth.site) ? found.source : undefined);
  const said = { ...found, site };
  const verdicts = FIELDS.map((field) => [field, judge(said[field], truth[field])] as const);
  return {
    body: scoreBody(found.body, truth),
    fields: Object.fromEntries(verdicts) as Record<Field, Verdict>,
  };
}

function judge(
  found: string | readonly string[] | undefined,
  truth: string | readonly string[] | undefined,
): Verdict {
  const [one, other] = [key(found), key(truth)];
  if (other === '') return one === '' ? 'silent' : 'invented';
  if (one === '') return 'missed';
  return one === other ? 'right' : 'wrong';
}

function key(value: string | readonly string[] | undefined): string {
  const values = typeof value === 'string' ? [value] : [...(value ?? [])].sort();
  return values.map(letters).join(' ');
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
