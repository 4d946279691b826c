import type { Archive, Article } from '../../archive/archive.ts';
import { buildEntries } from '../../archive/timeline/build-timeline.ts';
import { dayNumber } from '../../dates/calendar.ts';
import { TURNING_POINTS, type TurningPoint } from '../match/filters.ts';

/** Days, since 1970, of the inspections and awards of each campaign whose day is known. */
export type CampaignDays = ReadonlyMap<string, Readonly<Record<TurningPoint, readonly number[]>>>;

/** Gathers the inspections and awards that took place, by campaign. Those known only by month or year are left out. */
export function buildTurningPoints(archive: Archive): CampaignDays {
  const found = new Map<string, Record<TurningPoint, number[]>>();
  for (const { kind, status, date, campaigns } of buildEntries(archive)) {
    const event = TURNING_POINTS.find((name) => name === kind);
    const day = dayNumber(date);
    if (!event || status === 'planned' || Number.isNaN(day)) continue;
    for (const campaign of campaigns) {
      const days = found.get(campaign) ?? { inspection: [], award: [] };
      days[event].push(day);
      found.set(campaign, days);
    }
  }
  return found;
}

/**
 * Days from the nearest event of each kind in an article's campaigns to its publication, negative before the
 * event; of two as near the one that came first. Empty unless the day of publication is known.
 */
export function daysSinceTurningPoints(
  { days, campaigns }: Pick<Article, 'days' | 'campaigns'>,
  points: CampaignDays,
): Partial<Record<TurningPoint, number>> {
  if (!days || days.from !== days.to) return {};
  const published = dayNumber(days.from);
  const nearest: Partial<Record<TurningPoint, number>> = {};
  for (const event of TURNING_POINTS) {
    const [distance] = campaigns
      .flatMap((campaign) => points.get(campaign)?.[event] ?? [])
      .map((day) => published - day)
      .sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
    if (distance !== undefined) nearest[event] = distance;
  }
  return nearest;
}
