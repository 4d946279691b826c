import type { Line, Repair } from '../decode/line.ts';

/** Signs, one by one, from which a line that parts each of them is no row of cells. */
const LEAST_SIGNS = 10;
/** The same in a text that is spaced throughout: a title, a name. */
const LEAST_IN_SPACED = 3;
/** Share of signs that stand alone; figures and Latin words are whole in some texts. */
const MOSTLY = 0.8;
/** Lines from which a text is spaced throughout, and their share of those with words. */
const LEAST_LINES = 2;
const LARGE_PART = 0.5;

const BLANKS = /[\s\u3000\u00a0]+/u;
const ALONE = /^(?:\p{Script=Han}|[\p{P}\d])$/u;
const HAN = /^\p{Script=Han}$/u;
const LATIN_WORD = /^[A-Za-z]{2,}/;

/**
 * Takes the blanks out between the signs of a text that was set or recognised sign by sign: 文 明 城 市 → 文明城市. A
 * wider gap than the line's own stays one blank, since it parts fields; a short line is joined only where the text
 * around it is spaced too, for a row of marks (优 良 中 差) is none.
 */
export function joinSpacedLetters(lines: readonly Line[]): { lines: Line[]; repairs: Repair[] } {
  const worded = lines.filter(({ text }) => text.trim() !== '').length;
  const long = lines.filter(({ text }) => isSpaced(text, LEAST_SIGNS)).length;
  if (long === 0) return { lines: [...lines], repairs: [] };
  const least = long >= LEAST_LINES && long >= worded * LARGE_PART ? LEAST_IN_SPACED : LEAST_SIGNS;
  const repairs: Repair[] = [];
  const joined = lines.map((one) => {
    if (!isSpaced(one.text, least)) return one;
    const text = joinSigns(one.text.trim());
    repairs.push({ line: one.line, from: one.text, to: text, kind: 'whitespace', certain: true });
    return { ...one, text };
  });
  return { lines: joined, repairs };
}

function isSpaced(text: string, least: number): boolean {
  const signs = text.trim().split(BLANKS);
  if (signs.length < least) return false;
  const alone = signs.filter((sign) => ALONE.test(sign)).length;
  const han = signs.filter((sign) => HAN.test(sign));
  return (
    alone >= signs.length * MOSTLY && han.length >= signs.length / 2 && new Set(han).size > han.length / 2
  );
}

function joinSigns(text: string): string {
  const gaps = text.match(/[\s\u3000\u00a0]+/gu) ?? [];
  const usual = gaps.map(({ length }) => length).sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1;
  const signs = text.split(BLANKS);
  return signs.reduce((joined, sign, at) => {
    const isWide = (gaps[at - 1]?.length ?? 0) > usual;
    const partsWords = LATIN_WORD.test(sign) && LATIN_WORD.test(signs[at - 1] ?? '');
    return joined + (isWide || partsWords ? ' ' : '') + sign;
  });
}
