import { covers, slackDays } from '../../dates/date-relation.ts';
import type { Phase } from '../../schema/article.ts';
import type { Archive } from '../archive.ts';

/**
 * The phase that the files of `campaigns` give for a date: the one phase that holds the date wholly.
 * Undefined when none does, or two different ones do.
 */
export function phaseAt(date: string, campaigns: readonly string[], archive: Archive): Phase | undefined {
  const found = new Set(
    campaigns
      .flatMap((id) => archive.campaigns.get(id)?.data.phases ?? [])
      .filter((phase) => covers(phase.date, date, slackDays(phase.date) + slackDays(date)))
      .map((phase) => phase.phase),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
