import { parseChineseNumber } from '../chinese-number.ts';
import { type DateParser, foundAt } from '../date-expression.ts';

const TENS = '(?:[1-9]0|[一二三四五六七八九]十)';
/** The century of a decade told without one: 80年代. */
const LAST_CENTURY = 19;
/** Decades that may be of this century are left alone without it (20年代). */
const FIRST_OF_LAST_CENTURY = 30;

/** A decade by its first year: 1990年代, 一九九〇年代; 2010年代表大会 is none. */
const BY_YEAR =
  '(?<![\\d〇一二三四五六七八九十])(?:(?<year>(?:1[5-9]|20)\\d)0|(?<hanYear>[一二][〇一二三四五六七八九]{2})〇)年代(?![表理替办码会购价课言驾步])';

/** A decade: `上世纪80年代`, `20世纪七十年代`, `八十年代`, `20世纪八九十年代`, `1990年代`. */
export const decade: DateParser = {
  name: 'decade',
  pattern: new RegExp(
    `${BY_YEAR}|(?:(?<last>上个?世纪)|(?<this>本世纪)|(?<century>1\\d|2[01]|十[五六七八九]|二十一?)世纪)?(?<![\\d一二三四五六七八九十])(?<first>${TENS}|[一二三四五六七八](?=[二三四五六七八九]十))(?<second>[、至—-]?${TENS})?年代`,
    'g',
  ),
  read(match) {
    const { year, hanYear, last, this: current, century, first = '', second } = match.groups ?? {};
    const head3 = year ?? (hanYear && String(parseChineseNumber(hanYear)));
    if (head3) return foundAt(match, { kind: 'fixed', edtf: `${head3}X` });
    const from = tensOf(first);
    const to = second === undefined ? from : tensOf(second.replace(/^[、至—-]/, ''));
    const isNamed = last !== undefined || current !== undefined || century !== undefined;
    if (from === null || to === null || to < from || (second !== undefined && to === from)) return null;
    if (!isNamed && from < FIRST_OF_LAST_CENTURY) return null;
    const head = last ? LAST_CENTURY : current ? LAST_CENTURY + 1 : centuryOf(century);
    const edtf = from === to ? `${head}${from / 10}X` : `${head}${from}/${head}${to + 9}`;
    return foundAt(match, { kind: 'fixed', edtf, inferred: !isNamed });
  },
};

// Of 八 in 八九十年代 too.
function tensOf(text: string): number | null {
  const value = parseChineseNumber(text);
  return value !== null && value < 10 ? value * 10 : value;
}

// The twentieth century began with 19.
function centuryOf(text: string | undefined): number {
  return text === undefined ? LAST_CENTURY : (parseChineseNumber(text) ?? LAST_CENTURY + 1) - 1;
}
