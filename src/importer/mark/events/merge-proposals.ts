import type { EventProposal } from './event-proposal.ts';

/**
 * Merges proposals that say the same thing: same date and kind, or a whole year beside a
 * finer date of that year and kind. The first in the text stays; a stated date and a happening win over an inferred and a planned one.
 */
export function mergeProposals(proposals: readonly EventProposal[]): EventProposal[] {
  const merged: EventProposal[] = [];
  for (const proposal of proposals) {
    const index = merged.findIndex((other) => isSame(other, proposal));
    const other = merged[index];
    if (other) merged[index] = { ...other, ...stronger(other, proposal) };
    else merged.push(proposal);
  }
  return merged.filter((proposal) => !merged.some((other) => tellsMore(other, proposal)));
}

// 2017年获评 adds nothing to 2017年11月14日获评.
function tellsMore(finer: EventProposal, year: EventProposal): boolean {
  return /^\d{4}$/.test(year.date) && finer.kind === year.kind && finer.date.startsWith(`${year.date}-`);
}

function isSame(a: EventProposal, b: EventProposal): boolean {
  return a.date === b.date && a.kind === b.kind;
}

function stronger(a: EventProposal, b: EventProposal): Pick<EventProposal, 'basis' | 'status'> {
  return {
    basis: a.basis === 'stated' || b.basis === 'stated' ? 'stated' : 'inferred',
    status: a.status === 'happened' || b.status === 'happened' ? 'happened' : a.status,
  };
}
