import { slug } from 'github-slugger';
import type { Language } from '../../i18n/languages.ts';
import { ISSUE_EXAMPLES, type IssueExample } from '../../issues/issue-examples.ts';
import { GUIDE_SECTIONS } from '../../issues/issue-rule.ts';
import { ISSUE_CODES, ISSUE_RULES, type IssueCode } from '../../issues/issue-rules.ts';

/** What the list of messages says of one code. */
interface ListedIssue {
  readonly code: IssueCode;
  readonly isError: boolean;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly example: IssueExample;
}

/** The issues that one section of the guide explains. */
export interface IssueGroup {
  readonly title: string;
  /** Anchor of the group on its own page. */
  readonly anchor: string;
  /** Name of the page that explains it, and the anchor of the section there. */
  readonly page: string;
  readonly section: string;
  readonly issues: readonly ListedIssue[];
}

/** Every code of the registry with its sentences in a language, by the section of the guide that explains it. */
export function issueGroups(language: Language): readonly IssueGroup[] {
  return Object.entries(GUIDE_SECTIONS).map(([name, section]) => ({
    title: section[language],
    anchor: name,
    page: section.page,
    section: slug(section[language]),
    issues: ISSUE_CODES.filter((code) => ISSUE_RULES[code].guide === name).map((code) => {
      const { severity, what, why, fix } = ISSUE_RULES[code];
      return {
        code,
        isError: severity === 'error',
        what: what[language],
        why: why[language],
        fix: fix[language],
        example: ISSUE_EXAMPLES[code],
      };
    }),
  }));
}
