import type { Bilingual } from '../../issues/issue-rule.ts';
import { isSpamLine, namesAdultMatter } from '../strip/spam.ts';

/** A line that was taken out. */
interface Removed {
  readonly text: string;
  readonly reason: string;
}

/** Reasons for which a line's words stand in the article, so that nothing of them can be hidden. */
const KEPT = new Set(['title', 'metadata', 'byline', 'editor', 'duplicate-lead', 'omission-mark']);

/** True for what no report prints: spam, and links and menus that name adult matter or gambling. */
export function isConcealed({ text, reason }: Removed): boolean {
  return reason === 'spam' || (!KEPT.has(reason) && (isSpamLine(text) || namesAdultMatter(text)));
}

/** The words of a line as a report prints them: their number alone where they are concealed. */
export function concealWords(removed: Removed, language: keyof Bilingual): string {
  if (!isConcealed(removed)) return removed.text;
  const characters = [...removed.text].length;
  return language === 'zh' ? `（${characters} 个字，不显示）` : `(${characters} characters, not shown)`;
}
