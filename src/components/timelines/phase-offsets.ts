import { medianOf } from '../../archive/ledger/measures.ts';
import type { Anchor } from '../../archive/timeline/campaign-lanes.ts';
import { PHASES, type Phase } from '../../schema/article.ts';
import type { Lane } from './compare-campaigns.ts';

/** When a phase begins, in days before (negative) or after an inspection or award, over several campaigns. */
export interface PhaseOffset {
  readonly phase: Phase;
  /** Campaigns that have a dated event of the phase. */
  readonly campaigns: number;
  /** Absent where they are too few to compute it. */
  readonly median?: number;
  readonly least: number;
  readonly most: number;
}

/**
 * For each phase, the days from its first event to the anchor in each lane: their median and range. A lane without
 * the anchor or without an event of the phase does not count; a phase of no lane is left out.
 */
export function phaseOffsets(lanes: readonly Lane[], by: Anchor): readonly PhaseOffset[] {
  const first = new Map<Phase, number[]>();
  for (const { tracks } of lanes) {
    const inLane = new Map<Phase, number>();
    for (const { entry, offset } of tracks[by]?.marks ?? []) {
      if (!entry.phase || offset === undefined) continue;
      inLane.set(entry.phase, Math.min(offset, inLane.get(entry.phase) ?? Infinity));
    }
    for (const [phase, offset] of inLane) first.set(phase, [...(first.get(phase) ?? []), offset]);
  }
  return PHASES.flatMap((phase) => {
    const offsets = first.get(phase);
    if (!offsets) return [];
    const median = medianOf(offsets);
    return [
      {
        phase,
        campaigns: offsets.length,
        ...(median !== undefined && { median: Math.round(median) }),
        least: Math.min(...offsets),
        most: Math.max(...offsets),
      },
    ];
  });
}
