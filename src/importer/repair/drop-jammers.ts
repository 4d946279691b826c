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
  const ofLine = Map.groupBy(marks, ({ line }) => line);
  const cleaned = lines.map((line) => {
    let text = line.text;
    let own = ofLine.get(line.line) ?? [];
    // What is left after a cut can be a doubled comma, so cuts are made one by one until none is found.
    for (let cut = firstCut(text, 0, own); cut; cut = firstCut(text, cut.again, own)) {
      const { start, end, certain } = cut;
      const from = text.slice(Math.max(0, start - 2), end + 2);
      const to = text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2);
      repairs.push({ line: line.line, from, to, kind: 'symbol', certain });
      text = text.slice(0, start) + text.slice(end);
      own = own.map((mark) => shift(mark, start, end));
    }
    ofLine.set(line.line, own);
    return text === line.text ? line : { line: line.line, text };
  });
  return { lines: cleaned, repairs, marks: [...ofLine.values()].flat() };
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
  /** Where to look again once it is made: before this nothing has changed. */
  readonly again: number;
}

/** About how many characters are looked through at once, so that a cut costs no look at the whole line. */
const PIECE = 500;
/** A stretch without Han characters is looked at whole up to here. */
const LONGEST_STRETCH = 2_000;
/** As far as `isSymbol` looks. */
const SIGHT = 3;
const HAN = /[\u4e00-\u9fff]/;

/**
 * The first thing to cut in a line, outside its unclear spans. No rule matches a Han character, so a line is looked
 * through in pieces that begin and end with one.
 * @param from before this there is nothing to cut
 * @param marks those of the line
 */
function firstCut(text: string, from: number, marks: readonly UnclearMark[]): Cut | undefined {
  const free = (cut: Omit<Cut, 'again'>) =>
    !marks.some((mark) => mark.start < cut.end && cut.start < mark.end);
  for (let begin = from; begin < text.length; ) {
    const end = afterHan(text, begin + PIECE);
    const piece = text.slice(begin, end);
    const cuts = CANDIDATE.test(piece)
      ? RULES.flatMap(({ pattern, skip, certain, judge }) =>
          [...piece.matchAll(pattern)]
            .filter(({ index, 0: run }) => judge(run, text, begin + index))
            .map(({ index, 0: run }) => ({
              start: begin + index + skip,
              end: begin + index + run.length,
              certain,
            })),
        )
      : [];
    const first = cuts.filter(free).sort((a, b) => a.start - b.start)[0];
    if (first) return { ...first, again: hanBefore(text, first.start - SIGHT) };
    if (end === text.length) return undefined;
    begin = end - 1;
  }
  return undefined;
}

function afterHan(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST_STRETCH);
  let at = from;
  while (at < most && !HAN.test(text.charAt(at))) at++;
  return Math.min(at + 1, text.length);
}

function hanBefore(text: string, from: number): number {
  const least = Math.max(0, from - LONGEST_STRETCH);
  let at = Math.max(0, from);
  while (at > least && !HAN.test(text.charAt(at))) at--;
  return at;
}

function shift(mark: UnclearMark, start: number, end: number): UnclearMark {
  if (mark.start < end) return mark;
  return { ...mark, start: mark.start - (end - start), end: mark.end - (end - start) };
}
