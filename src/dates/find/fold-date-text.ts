import { simplify } from '../../hanzi/convert/simplify.ts';

const MARKS = '○◯零～〜―─–−－．，：；！？（）［］／　\u00a0';
const PLAIN_MARKS = '〇〇〇~~————-.,:;!?()[]/  ';

const FOLD: ReadonlyMap<string, string> = new Map(
  Array.from(MARKS, (mark, index): [string, string] => [mark, PLAIN_MARKS.charAt(index)]),
);

/** A year in Chinese digits, its noughts typed as figures or letters: 二0一九年, 二OO九年. */
const TYPED_NOUGHTS =
  /(?<![\dA-Za-z一二三四五六七八九〇])[一二][九〇0OoＯ](?:[〇一二三四五六七八九][〇一二三四五六七八九0OoＯ]|[0OoＯ][〇一二三四五六七八九]|(?:00|[OoＯ]{2}))(?=年)/g;

/**
 * A copy of the text in which date words and their cues have one spelling: Simplified characters, ASCII digits and
 * marks, dashes `—` or `-`, every zero `〇`. Lengths are kept unit by unit, so offsets in the copy are offsets in
 * the text.
 */
export function foldDateText(text: string): string {
  const folded = simplify(text).replace(/[○◯零～〜―─–−－．，：；！？（）［］／　\u00a0０-９]/g, (char) => {
    const code = char.charCodeAt(0);
    if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
    return FOLD.get(char) ?? char;
  });
  return folded.replace(TYPED_NOUGHTS, (year) => year.replace(/[0OoＯ]/g, '〇'));
}
