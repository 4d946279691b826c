import { type DateParser, foundAt } from '../date-expression.ts';

const DAYS: Readonly<Record<string, number>> = {
  当天: 0,
  当日: 0,
  当晚: 0,
  同日: 0,
  同一天: 0,
  前一天: -1,
  前一日: -1,
  次日: 1,
  翌日: 1,
  第二天: 1,
};

/**
 * A day told from the one just named, at the head of a clause: `当天,…`, `同日`, `次日`, `第二天`. Elsewhere the
 * words mean the day of a thing (`活动当天`, `测评第二天`).
 */
export const dayAfter: DateParser = {
  name: 'day-after',
  pattern:
    /(?<=^|[,。;!?:\n] ?)(当[天日晚](?![^,。]{0,3}(?:就|便)?可)|同日(?!而)|同一天|前一[天日]|次日|翌日|第二天)(?![的起])/g,
  wholeWord: true,
  read(match) {
    const days = DAYS[match[1] ?? ''];
    if (days === undefined) return null;
    return foundAt(match, { kind: 'day-after', days });
  },
};
