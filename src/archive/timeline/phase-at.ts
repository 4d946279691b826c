import { isWithin, spanLength } from '../../dates/date-relation.ts';
import type { Phase } from '../../schema/article.ts';
import type { Archive } from '../archive.ts';

/**
 * The phase that the files of `campaigns` give for a date: the one phase that holds the date wholly.
 * Undefined when none does, when two different ones do, or when the date is wider than the phase.
 */
export function phaseAt(date: string, campaigns: readonly string[], archive: Archive): Phase | undefined {
  const found = new Set(
    campaigns
      .flatMap((id) => archive.campaigns.get(id)?.data.phases ?? [])
      .filter((phase) => isWithin(phase.date, date) && spanLength(date) <= spanLength(phase.date))
      .map((phase) => phase.phase),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
