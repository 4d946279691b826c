import type { RuleZone, StripRule } from './rule.ts';
import { APPEAL_RULES } from './rules-appeals.ts';
import { COMMENT_RULES } from './rules-comments.ts';
import { EDITOR_RULES } from './rules-editor.ts';
import { HEAD_RULES } from './rules-head.ts';
import { TAIL_RULES } from './rules-tail.ts';

/** Every strip rule; the first that matches names the reason. */
export const STRIP_RULES: readonly StripRule[] = [
  ...EDITOR_RULES,
  ...COMMENT_RULES,
  ...TAIL_RULES,
  ...APPEAL_RULES,
  ...HEAD_RULES,
];

/** A line longer than this is prose whatever it begins with; the longest rule reaches no further. */
const LONGEST = 240;

/** The first rule that drops `text` in one of `zones`; undefined when it stays. */
export function findRule(text: string, zones: readonly RuleZone[]): StripRule | undefined {
  if (text.length > LONGEST) return undefined;
  return STRIP_RULES.find((rule) => zones.includes(rule.where) && rule.pattern.test(text));
}
