import type { Issue } from '../issues/issue.ts';
import { compareIssues } from '../issues/issue.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkArticleIds } from './check-article-ids.ts';
import { checkCampaigns } from './check-campaigns.ts';
import type { CheckContext, ContentCheck } from './check-context.ts';
import { checkEvents } from './check-events.ts';
import { checkPlans } from './check-plans.ts';
import { checkReferences } from './check-references.ts';
import { checkRights } from './check-rights.ts';

const CHECKS: readonly ContentCheck[] = [
  checkArticleIds,
  checkReferences,
  checkCampaigns,
  checkEvents,
  checkPlans,
  checkRights,
  checkAddresses,
];

/** Runs every content rule. @returns all issues, sorted; empty when the content is clean. */
export function checkContent(context: CheckContext): Issue[] {
  return CHECKS.flatMap((check) => check(context)).sort(compareIssues);
}
