const DIGITS = '〇一二三四五六七八九';

/** Source of a regular expression for a number below one hundred, in ASCII or Chinese digits. */
export const SMALL_NUMBER =
  '(?:\\d{1,2}|[二三四五六七八九]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九])';

/** Source for a year from 1800 (in words 1900) to 2099 without its 年: `2017`, `二〇一七`. */
export const YEAR_NUMBER = '(?:(?<!\\d)(?:18|19|20)\\d{2}|[一二][九〇][〇一二三四五六七八九]{2})';

/**
 * Reads a folded number: ASCII digits, digit by digit (`二〇一七` → 2017) or with tens (`二十一` → 21, `廿一` → 21, `两` →
 * 2) up to one hundred and ninety-nine (`一百〇六` → 106, `一百一十` → 110); 元 of 元月 is 1.
 * @returns null when the text is no such number or is 200 and more in words.
 */
export function parseChineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '一百') return 100;
  const hundred = /^一百(?:〇([一二三四五六七八九])|(?:一(?=十))?(.+))$/.exec(text);
  if (hundred) {
    const rest = parseChineseNumber(hundred[1] ?? hundred[2] ?? '');
    return rest !== null && rest < 100 ? 100 + rest : null;
  }
  const tens = /^([二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (tens) {
    return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
  }
  const score = /^([廿卅])([一二三四五六七八九])?$/.exec(text);
  if (score) return (score[1] === '廿' ? 20 : 30) + (score[2] ? DIGITS.indexOf(score[2]) : 0);
  if (text === '两') return 2;
  if (text === '元') return 1;
  if (!/^[〇一二三四五六七八九]+$/.test(text)) return null;
  return Number(Array.from(text, (digit) => DIGITS.indexOf(digit)).join(''));
}
