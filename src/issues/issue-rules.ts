import { ADDRESS_RULES } from './rules/addresses.ts';
import { CAPTURE_RULES } from './rules/captures.ts';
import { CONTENT_RULES } from './rules/content.ts';
import { DATE_RULES } from './rules/dates.ts';
import { FIELD_RULES } from './rules/fields.ts';
import { FILE_RULES } from './rules/files.ts';
import { IMPORT_RULES } from './rules/imports.ts';
import { MARK_RULES } from './rules/marks.ts';
import { TEXT_RULES } from './rules/texts.ts';

/**
 * The registry of every issue the archive can report: what a code means, how grave it is, where the guide explains
 * it, and all the words of such an issue in both languages. A new issue is one more rule in `rules/`, and an input
 * in `every-issue.test.ts` that raises it; whoever finds it hands over the code and what the rule asks for. The
 * guide's list of messages is made from this table.
 */
export const ISSUE_RULES = {
  ...FILE_RULES,
  ...FIELD_RULES,
  ...DATE_RULES,
  ...MARK_RULES,
  ...CONTENT_RULES,
  ...ADDRESS_RULES,
  ...TEXT_RULES,
  ...CAPTURE_RULES,
  ...IMPORT_RULES,
} as const;

/** Stable kebab-case name of a rule, e.g. `date-impossible`. */
export type IssueCode = keyof typeof ISSUE_RULES;
export const ISSUE_CODES = Object.keys(ISSUE_RULES) as readonly IssueCode[];
