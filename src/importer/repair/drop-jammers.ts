import type { Line, Repair, UnclearMark } from '../decode/line.ts';

/** Symbols thrown between two Han characters to spoil a copy; at a line's start they may be bullets and stay. */
const SYMBOLS = /(?<=[\u4e00-\u9fff，、])[◆■★●▲▼※☆◇△▽◎○¤§♀♂卐]+(?=[\u4e00-\u9fff，。、；])/gu;
/** A circle is the digit nought among Chinese digits (二○一九, 一百○八, 第○三号), before a unit or a mark (二○年, 二○，). */
const NOUGHT = /^○+$/;
const DIGIT_BEFORE = /[一二三四五六七八九〇零百千万第]$/;
const DIGIT_AFTER = /^[一二三四五六七八九〇零]/;
const UNIT_AFTER = /^[年月日号號点點时時分度米吨个個名人元项項条條户戶家次届屆期级級路国國，。、；]/;
const YEAR_AFTER = /^[一二三四五六七八九]年/;
/** Forum jammers: single letters and symbols parted by blanks, `4 }- S* v: T7 X+ y`. */
const SCATTERED =
  /(?<=[\u4e00-\u9fff，。、；！？”])\s?(?:[!-~]{1,2}\s){3,}[!-~]{1,2}(?=[\u4e00-\u9fff“]|$)/gu;
/** One unbroken run of ASCII inside Han text, for `isJammer` to judge. */
const ASCII_RUN = /(?<=[\u4e00-\u9fff])[!-~]{5,24}(?=[\u4e00-\u9fff，。、；])/gu;
const DOUBLED = /([，、；：,;:])\1+|(?<!。)。。(?!。)/gu;

/** Three kinds of characters out of four, at least one of them a symbol, in no order a word or number has. */
function isJammer(run: string): boolean {
  if (/^(?:https?:|www\.)|@.+\.|^\(.*\)$|^[\d.,:%~/+-]+$/i.test(run)) return false;
  const symbols = run.replace(/[0-9A-Za-z]/g, '').length;
  const kinds = [/[0-9]/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(run)).length;
  return symbols >= 2 && kinds >= 1 && /[#$^&*{}|\\<>~`@]/.test(run) && kinds + Number(symbols > 0) >= 3;
}

function isSymbol(run: string, text: string, at: number): boolean {
  if (!NOUGHT.test(run)) return true;
  const before = text.charAt(at - 1);
  const after = text.slice(at + run.length, at + run.length + 2);
  if (!DIGIT_BEFORE.test(before)) return !YEAR_AFTER.test(after);
  return !DIGIT_AFTER.test(after) && !(/[一二三四五六七八九]/.test(before) && UNIT_AFTER.test(after));
}

/** A quick look that passes over nearly all lines. */
const CANDIDATE = /[◆■★●▲▼※☆◇△▽◎○¤§♀♂卐!-~]|[，、；：。]{2}/u;

/** What to cut; `skip` is how many characters of a match stay. */
const RULES = [
  { pattern: SYMBOLS, skip: 0, certain: true, judge: isSymbol },
  { pattern: SCATTERED, skip: 0, certain: true, judge: (run: string) => /[^0-9A-Za-z\s]/.test(run) },
  { pattern: ASCII_RUN, skip: 0, certain: false, judge: isJammer },
  { pattern: DOUBLED, skip: 1, certain: true, judge: () => true },
] as const;

/**
 * Drops symbols and random ASCII that sites put inside text against copying, and collapses doubled commas.
 * Redactions (`**书记`, `XX`, `20__年`) and evasions (`yq`) stay: another step marks them.
 * @param marks unclear marks on these lines; their offsets are carried over.
 */
export function dropJammers(
  lines: readonly Line[],
  marks: readonly UnclearMark[] = [],
): { lines: Line[]; repairs: Repair[]; marks: UnclearMark[] } {
  const repairs: Repair[] = [];
  let moved = [...marks];
  const cleaned = lines.map((line) => {
    let text = line.text;
    // What is left after a cut can be a doubled comma, so cuts are made one by one until none is found.
    for (let cut = firstCut(text, line.line, moved); cut; cut = firstCut(text, line.line, moved)) {
      const { start, end, certain } = cut;
      const from = text.slice(Math.max(0, start - 2), end + 2);
      const to = text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2);
      repairs.push({ line: line.line, from, to, kind: 'symbol', certain });
      text = text.slice(0, start) + text.slice(end);
      moved = moved.map((mark) => (mark.line === line.line ? shift(mark, start, end) : mark));
    }
    return text === line.text ? line : { line: line.line, text };
  });
  return { lines: cleaned, repairs, marks: moved };
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
}

/** The first thing to cut in a line, outside its unclear spans. */
function firstCut(text: string, line: number, marks: readonly UnclearMark[]): Cut | undefined {
  if (!CANDIDATE.test(text)) return undefined;
  const free = (cut: Cut) =>
    !marks.some((mark) => mark.line === line && mark.start < cut.end && cut.start < mark.end);
  const cuts: Cut[] = [];
  for (const { pattern, skip, certain, judge } of RULES)
    for (const match of text.matchAll(pattern))
      if (judge(match[0], text, match.index))
        cuts.push({ start: match.index + skip, end: match.index + match[0].length, certain });
  return cuts.filter(free).sort((a, b) => a.start - b.start)[0];
}

function shift(mark: UnclearMark, start: number, end: number): UnclearMark {
  if (mark.start < end) return mark;
  return { ...mark, start: mark.start - (end - start), end: mark.end - (end - start) };
}
