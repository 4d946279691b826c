import { isCalendarDay, pad } from './calendar.ts';
import { readEdtfShape } from './edtf-value.ts';

const NUMERIC = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})日?|月)?$/;

/**
 * Guesses what a malformed date was meant to be: `2016/12/9`, `2016.12.9`, `2016年12月9日`, `2016-12-9`,
 * `2016-12-09T20:07` all give `2016-12-09`; `约2016` and `c. 2016` give `2016~`.
 * @returns null when there is no one plain reading.
 */
export function suggestEdtf(text: string): string | null {
  const bare = text.trim().replace(/[T\s]+\d{1,2}:\d{2}.*$/, '');
  const about = /^(?:约|大约|c\.?|ca\.?|about)\s*/i.exec(bare)?.[0] ?? '';
  const core = bare.slice(about.length).replace(/年$/, '');
  const plain = numeric(core) ?? (readEdtfShape(core) ? core : null);
  const suggestion = plain === null ? null : about === '' ? plain : `${plain}~`;
  return suggestion === text ? null : suggestion;
}

function numeric(text: string): string | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  if (!isCalendarDay(year, month, day)) return null;
  const head = `${match[1]}-${pad(month, 2)}`;
  return match[3] === undefined ? head : `${head}-${pad(day, 2)}`;
}
