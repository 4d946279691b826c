import type { EventProposal } from './event-proposal.ts';

/**
 * Merges proposals that say the same thing: same date and kind, or a whole year beside a
 * finer date of that year and kind. The first in the text stays; a stated date and a happening win over an inferred and a planned one.
 */
export function mergeProposals(proposals: readonly EventProposal[]): EventProposal[] {
  const merged = new Map<string, EventProposal>();
  const finer = new Set<string>();
  for (const proposal of proposals) {
    const { date, kind } = proposal;
    const other = merged.get(`${date} ${kind}`);
    merged.set(`${date} ${kind}`, other ? { ...other, ...stronger(other, proposal) } : proposal);
    if (/^\d{4}-/.test(date)) finer.add(`${date.slice(0, 4)} ${kind}`);
  }
  // 2017年获评 adds nothing to 2017年11月14日获评.
  return [...merged].filter(([key]) => !finer.has(key)).map(([, proposal]) => proposal);
}

function stronger(a: EventProposal, b: EventProposal): Pick<EventProposal, 'basis' | 'status'> {
  return {
    basis: a.basis === 'stated' || b.basis === 'stated' ? 'stated' : 'inferred',
    status: a.status === 'happened' || b.status === 'happened' ? 'happened' : a.status,
  };
}
