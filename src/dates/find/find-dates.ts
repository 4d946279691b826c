import { readWordBoundaries } from '../../hanzi/word-boundaries.ts';
import { takeAbout, withAbout } from './about.ts';
import { parsePublication } from './date-context.ts';
import type { FoundExpression } from './date-expression.ts';
import type { DateMention } from './date-mention.ts';
import { followText } from './discourse.ts';
import { findExpressions } from './find-expressions.ts';
import { foldDateText } from './fold-date-text.ts';
import { joinExpressions } from './join-expressions.ts';
import { resolveExpression } from './resolve-expression.ts';

/**
 * Finds the dates of a Chinese text, Simplified or Traditional, in the order of the text: fold the spelling, find
 * expressions parser by parser, join them to ranges, then resolve one after the other as the text goes on.
 *
 * Relative expressions count from `published` (EDTF). Inside quotation marks and, for distances such as
 * `只有10天左右`, wherever a speech is reported, they count from the last past day the text named, as that is
 * when the speaker spoke. Without anything to count from, months keep an unspecified year (`XXXX-03-22`) and
 * purely relative expressions (昨天, 去年, 近日) are left out.
 * @param text clean text, paragraphs joined by `\n`
 * @returns mentions that never overlap; empty when there are none. Never throws.
 */
export function findDates(
  text: string,
  context: { readonly published?: string | undefined } = {},
): DateMention[] {
  const folded = foldDateText(text);
  const boundaries = readWordBoundaries(folded);
  const discourse = followText(folded, parsePublication(context.published));
  const mentions: DateMention[] = [];
  const tell = (found: FoundExpression): boolean => {
    const known = resolveExpression(found.expression, discourse.contextOf(found));
    if (!known) return false;
    const resolved = withAbout(known, found.about);
    const { start, end } = found;
    const mention = { ...resolved, quote: text.slice(start, end), start, end };
    mentions.push(mention);
    discourse.tell(found, mention);
    return true;
  };
  const expressions = joinExpressions(findExpressions(folded, boundaries), folded);
  for (const found of takeAbout(expressions, folded)) {
    // What makes no interval is told end by end.
    if (!tell(found) && found.expression.kind === 'range') found.expression.parts.forEach(tell);
  }
  return mentions;
}
