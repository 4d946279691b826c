import type { DateMention } from '../../../dates/find/date-mention.ts';
import { findDates } from '../../../dates/find/find-dates.ts';

/**
 * The dates of a text as events use them: a word and the date that explains it are one, and a time from which
 * something began is the day of that.
 * @param published EDTF
 */
export function readMentions(text: string, published: string | undefined): DateMention[] {
  return joinExplained(
    findDates(text, { published }).map((mention) => readBeginning(mention, text)),
    text,
  );
}

/** Makes one date, stated, of a word and the date beside it: 昨天(5月18日). */
function joinExplained(mentions: readonly DateMention[], text: string): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const isPair = last?.edtf === mention.edtf && /^[(（]$/.test(text.slice(last.end, mention.start));
    if (!last || !isPair) {
      joined.push(mention);
      continue;
    }
    const { start } = last;
    const end = mention.end + (/[)）]/.test(text.charAt(mention.end)) ? 1 : 0);
    const basis = last.basis === 'stated' ? last.basis : mention.basis;
    joined[joined.length - 1] = { edtf: mention.edtf, basis, quote: text.slice(start, end), start, end };
  }
  return joined;
}

/**
 * Reads a time from which something runs as the day it began, where the words go on with what began: 2004年开始创建,
 * but 4月1日开始,…. and 从2004年开始 stay open.
 */
function readBeginning(mention: DateMention, text: string): DateMention {
  const { edtf, quote, start, end } = mention;
  const goesOn = /[一-龥]/.test(text.charAt(end)) && !/[从自由]/.test(text.charAt(start - 1));
  if (!edtf.endsWith('/..') || !quote.endsWith('开始') || /^[从自]/.test(quote) || !goesOn) return mention;
  const length = '开始'.length;
  return {
    ...mention,
    edtf: edtf.slice(0, -'/..'.length),
    quote: quote.slice(0, -length),
    end: end - length,
  };
}
