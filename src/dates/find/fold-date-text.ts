import { simplify } from '../../hanzi/convert/simplify.ts';

const MARKS = '○零～〜―─–−－．，：；！？（）［］／　\u00a0';
const PLAIN_MARKS = '〇〇~~————-.,:;!?()[]/  ';

const FOLD: ReadonlyMap<string, string> = new Map(
  Array.from(MARKS, (mark, index): [string, string] => [mark, PLAIN_MARKS.charAt(index)]),
);

/**
 * A copy of the text in which date words and their cues have one spelling: Simplified characters, ASCII digits and
 * marks, dashes `—` or `-`, every zero `〇`. Lengths are kept unit by unit, so offsets in the copy are offsets in
 * the text.
 */
export function foldDateText(text: string): string {
  return simplify(text).replace(/[○零～〜―─–−－．，：；！？（）［］／　\u00a0０-９]/g, (char) => {
    const code = char.charCodeAt(0);
    if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
    return FOLD.get(char) ?? char;
  });
}
