import { honourOfCampaign, placeOfCampaign } from '../archive/campaign-id.ts';
import type { Issue } from '../issues/issue.ts';
import { campaignIdSchema } from '../schema/identifiers.ts';
import { type CheckContext, fieldIssue, isSound } from './check-context.ts';

/** A campaign's file name says its place, its honour (or drive) and the first year of its cycle. */
export function checkCampaigns(context: CheckContext): Issue[] {
  return context.records.campaigns.flatMap(({ id, file, data }) => {
    if (!isSound(context, file, 'place', 'honours', 'cycle')) return [];
    const place = data.place ?? 'unplaced';
    const honour = data.honours.length === 1 ? data.honours[0] : honourOfCampaign(id);
    const year = /\d{4}/.exec(data.cycle ?? '')?.[0];
    const expected = [place, honour, year].filter((part) => part !== undefined).join('-');
    const sameParts =
      (placeOfCampaign(id) ?? 'unplaced') === place && honourOfCampaign(id) === honour && id === expected;
    if (campaignIdSchema.safeParse(id).success && sameParts) return [];
    return [
      fieldIssue(context, file, ['place'], {
        code: 'campaign-id-mismatch',
        id,
        expected,
      }),
    ];
  });
}
