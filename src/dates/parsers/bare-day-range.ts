import type { DateParser } from '../date-expression.ts';

const HEAD = /(?:^|[。!?;\n“"讯,:]) ?$|[于在自从]$|[日号\ue000][、和及与]$/;
const COUNT = /^(?:[内前后均游产龄楼院线门栋幢路室房]|之[内前后]|以[内前后]|左右)/;

/**
 * A run of days whose month is not named, at the head of a clause: `15日至17日,…`, `于15日—17日`. Not
 * `3-5日内`, `12—15号楼`.
 */
export const bareDayRange: DateParser = {
  name: 'bare-day-range',
  pattern:
    /(?<![\d.:月—~/-])(\d{1,2})(?:[日号](?:[上下]午|凌晨|早|晚)? ?(?:至|到|—{1,2}|-|~) ?(\d{1,2})[日号]|(?:至|到)(\d{1,2})日)/g,
  read(match, folded) {
    const [from, to] = [Number(match[1]), Number(match[2] ?? match[3])];
    const end = match.index + match[0].length;
    const before = folded.slice(Math.max(0, match.index - 4), match.index);
    if (!HEAD.test(before) || COUNT.test(folded.slice(end, end + 2))) return null;
    if (from < 1 || from > 31 || to < 1 || to > 31) return null;
    return { start: match.index, end, expression: { kind: 'bare-days', from, to } };
  },
};
