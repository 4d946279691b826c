import type { Issue } from '../issues/issue.ts';
import { compareIssues } from '../issues/issue.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkArchivedCopies } from './check-archived-copies.ts';
import { checkArticleIds } from './check-article-ids.ts';
import { checkCampaigns } from './check-campaigns.ts';
import type { CheckContext, ContentCheck } from './check-context.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkEvents } from './check-events.ts';
import { checkFieldComments } from './check-field-comments.ts';
import { checkFileNames } from './check-file-names.ts';
import { checkFullWidthMarks } from './check-full-width-marks.ts';
import { checkHalfWidth } from './check-half-width.ts';
import { checkHeadings } from './check-headings.ts';
import { checkInferredDates } from './check-inferred-dates.ts';
import { checkLinks } from './check-links.ts';
import { checkLostCharacters } from './check-lost-characters.ts';
import { checkMixedScripts } from './check-mixed-scripts.ts';
import { checkMojibake } from './check-mojibake.ts';
import { checkNamedPlace } from './check-named-place.ts';
import { checkNearDuplicates } from './check-near-duplicates.ts';
import { checkOwnWords } from './check-own-words.ts';
import { checkPeople } from './check-people.ts';
import { checkPinyin } from './check-pinyin.ts';
import { checkPlans } from './check-plans.ts';
import { checkPrivateUse } from './check-private-use.ts';
import { checkReferences } from './check-references.ts';
import { checkRights } from './check-rights.ts';
import { checkSpam } from './check-spam.ts';

/** What pages, links and data rest on: a build refuses content that breaks one of these. */
const CHECKS: readonly ContentCheck[] = [
  checkArticleIds,
  checkFileNames,
  checkReferences,
  checkCampaigns,
  checkEvents,
  checkPlans,
  checkRights,
  checkAddresses,
  checkArchivedCopies,
];

/** What an editor should look at again: rules that read every text, or compare each with all. */
const CLOSE_CHECKS: readonly ContentCheck[] = [
  checkPinyin,
  checkPrivateUse,
  checkLostCharacters,
  checkMojibake,
  checkMixedScripts,
  checkHalfWidth,
  checkHeadings,
  checkFullWidthMarks,
  checkFieldComments,
  checkSpam,
  checkLinks,
  checkInferredDates,
  checkCorrections,
  checkPeople,
  checkNamedPlace,
  checkNearDuplicates,
  checkOwnWords,
];

/** Rules that a file decides by itself. */
const FILE_CHECKS: readonly ContentCheck[] = [
  checkArticleIds,
  checkFileNames,
  checkCampaigns,
  checkEvents,
  checkRights,
  checkAddresses,
  checkPinyin,
  checkPrivateUse,
  checkLostCharacters,
  checkMojibake,
  checkMixedScripts,
  checkHalfWidth,
  checkHeadings,
  checkFullWidthMarks,
  checkFieldComments,
  checkSpam,
  checkInferredDates,
  checkCorrections,
  checkPeople,
];
/** Rules that need the ids and names of the others as well, and of what those say nothing else. */
const NAMING_CHECKS: readonly ContentCheck[] = [checkReferences, checkLinks, checkNamedPlace];

/**
 * Runs every rule that one file decides, e.g. while somebody types it: in a large archive too.
 * @param context the file among records that need have no more than their ids and names
 * @returns the issues of this file alone, sorted
 */
export function checkFile(context: CheckContext, file: string): Issue[] {
  const { articles, campaigns, honours, places, coverage } = context.records;
  const own = <T extends { readonly file: string }>(records: readonly T[]) =>
    records.filter((record) => record.file === file);
  const records = {
    articles: own(articles),
    campaigns: own(campaigns),
    honours: own(honours),
    places: own(places),
    coverage: own(coverage),
  };
  const alone = { ...context, records };
  return [
    ...FILE_CHECKS.flatMap((check) => check(alone)),
    ...NAMING_CHECKS.flatMap((check) => check(context)).filter((issue) => issue.file === file),
  ].sort(compareIssues);
}

/** Runs the content rules that a build rests on. @returns all issues, sorted; empty when the content is clean. */
export function checkContent(context: CheckContext): Issue[] {
  return CHECKS.flatMap((check) => check(context)).sort(compareIssues);
}

/** Runs every content rule, those too that read each text. @returns all issues, sorted; empty when all is well. */
export function checkContentClosely(context: CheckContext): Issue[] {
  return [...CHECKS, ...CLOSE_CHECKS].flatMap((check) => check(context)).sort(compareIssues);
}
