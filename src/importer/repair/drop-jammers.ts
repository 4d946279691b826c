import type { Line, Repair, UnclearMark } from '../line.ts';

/** Symbols thrown between two Han characters to spoil a copy; at a line's start they may be bullets and stay. */
const SYMBOLS = /(?<=[\u4e00-\u9fff，、])[◆■★●▲▼※☆◇□△▽◎○¤§♀♂卐]+(?=[\u4e00-\u9fff，。、；])/gu;
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
    const cuts = findCuts(line.text).filter(
      (cut) => !moved.some((mark) => mark.line === line.line && mark.start < cut.end && cut.start < mark.end),
    );
    if (cuts.length === 0) return line;
    let text = line.text;
    for (const cut of [...cuts].reverse()) {
      text = text.slice(0, cut.start) + text.slice(cut.end);
      moved = moved.map((mark) => (mark.line === line.line ? shift(mark, cut) : mark));
    }
    for (const cut of cuts)
      repairs.push({
        line: line.line,
        from: line.text.slice(Math.max(0, cut.start - 2), cut.end + 2),
        to: line.text.slice(Math.max(0, cut.start - 2), cut.start) + line.text.slice(cut.end, cut.end + 2),
        kind: 'symbol',
        certain: cut.certain,
      });
    return { line: line.line, text };
  });
  return { lines: cleaned, repairs, marks: moved };
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
}

function findCuts(text: string): Cut[] {
  const cuts: Cut[] = [];
  const add = (start: number, end: number, certain: boolean) => {
    if (!cuts.some((cut) => cut.start < end && start < cut.end)) cuts.push({ start, end, certain });
  };
  for (const match of text.matchAll(SYMBOLS)) add(match.index, match.index + match[0].length, true);
  for (const match of text.matchAll(SCATTERED)) {
    if (/[^0-9A-Za-z\s]/.test(match[0])) add(match.index, match.index + match[0].length, true);
  }
  for (const match of text.matchAll(ASCII_RUN))
    if (isJammer(match[0])) add(match.index, match.index + match[0].length, false);
  for (const match of text.matchAll(DOUBLED)) add(match.index + 1, match.index + match[0].length, true);
  return cuts.sort((a, b) => a.start - b.start);
}

function shift(mark: UnclearMark, cut: Cut): UnclearMark {
  if (mark.start < cut.end) return mark;
  const gone = cut.end - cut.start;
  return { ...mark, start: mark.start - gone, end: mark.end - gone };
}
