import { compareEdtf } from './compare-edtf.ts';
import type { DateMention } from './date-mention.ts';
import { parseEdtf } from './parse-edtf.ts';

const JOIN = /^ ?(?:(?:起|开始)?(?:至|到|直到)|—{1,2}|-{1,2}|~) ?$/;

/**
 * Makes one interval of two dates that only a joining word parts and no single parser reads together, as one of
 * them is relative: `即日起至12月31日`, `今天到月底`, `昨日至今日`.
 * @param mentions in the order of the text; those that do not join, or would end before they start, stay as they are
 */
export function joinRanges(text: string, folded: string, mentions: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const range = last && JOIN.test(folded.slice(last.end, mention.start)) ? join(last, mention, text) : null;
    if (range) joined.pop();
    joined.push(range ?? mention);
  }
  return joined;
}

function join(first: DateMention, last: DateMention, text: string): DateMention | null {
  const edtf = `${first.edtf}/${last.edtf}`;
  if ([first, last].some((end) => end.edtf.includes('/')) || !parseEdtf(edtf).ok) return null;
  if (compareEdtf(first.edtf, last.edtf) > 0) return null;
  const { start } = first;
  const { end } = last;
  const basis = first.basis === 'inferred' ? first.basis : last.basis;
  return { edtf, basis, quote: text.slice(start, end), start, end };
}
