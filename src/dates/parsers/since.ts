import { CALENDAR_WORDS, readCalendarWords } from '../calendar-words.ts';
import type { DateParser } from '../date-expression.ts';
import { openStart } from '../open-start.ts';

// 9月1日起至… is a range, and so is 去年9月至今年8月.
const CLOSING =
  /^(?:以来|(?:\([^)\n]{1,6}\))?(?:〇时|\d{1,2}(?::\d{2}|[时点]))?起(?![步草点到至飞航跑])|起?至今(?![年天日晚早])|开始(?![至到]))/;

/** A start without an end: `去年以来`, `自2007年起`, `9月1日起`, `9月1日零时起`, `2016年3月至今`. */
export const since: DateParser = {
  name: 'since',
  pattern: new RegExp(CALENDAR_WORDS, 'g'),
  read(match, folded) {
    const from = readCalendarWords(match);
    if (!from) return null;
    const wordsEnd = match.index + match[0].length;
    const closing = CLOSING.exec(folded.slice(wordsEnd, wordsEnd + 14));
    if (!closing) return null;
    const start = openStart(folded, match.index);
    const begun = /来$|今$/.test(closing[0]);
    return { start, end: wordsEnd + closing[0].length, expression: { kind: 'since', from, begun } };
  },
};
