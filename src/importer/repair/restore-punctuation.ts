import type { Line, Repair } from '../decode/line.ts';

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
]);

const WIDE = /[\u2018-\u201d\u2026\u3001-\u301f\u3400-\u9fff\uff01-\uff60—·]/u;
const ASCII_WORD = /[0-9A-Za-z]/;
const PROTECTED =
  /(?:https?:\/\/|www\.)[\x21-\x7e]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|\d{1,2}:\d{2}(?::\d{2})?|\d{1,3}(?:,\d{3})+/giu;

/**
 * Restores full-width , : ; ! ? ( ) and sentence-final . between Han text, and pairs straight quotation marks.
 * Numbers, times, addresses, Latin in brackets and lines without Han stay as they are. No length changes.
 * @returns one repair a line and kind: `from` holds the changed marks in order, `to` what they became.
 */
export function restorePunctuation(lines: readonly Line[]): { lines: Line[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const restored = lines.map((line) => {
    const quoted = pairQuotes(line.text);
    const text = settle(quoted);
    if (text === line.text) return line;
    for (const [kind, before, after] of [
      ['quote', line.text, quoted],
      ['punctuation', quoted, text],
    ] as const) {
      if (before !== after)
        repairs.push({ line: line.line, ...changedMarks(before, after), kind, certain: true });
    }
    return { line: line.line, text };
  });
  return { lines: restored, repairs };
}

function changedMarks(before: string, after: string): { from: string; to: string } {
  let from = '';
  let to = '';
  for (let at = 0; at < before.length; at++) {
    if (before[at] === after[at]) continue;
    from += before[at];
    to += after[at];
  }
  return { from, to };
}

/** A mark made wide can make its neighbour's surroundings wide, so the rule runs until nothing changes. */
function settle(text: string): string {
  let before = text;
  for (;;) {
    const after = restoreMarks(before);
    if (after === before) return after;
    before = after;
  }
}

function restoreMarks(text: string): string {
  if (!/[,:;!?().]/.test(text) || !/[\u3400-\u9fff]/u.test(text)) return text;
  const kept = protectedOffsets(text);
  const out = text.split('');
  const brackets = wideBrackets(text);
  for (let at = 0; at < text.length; at++) {
    if (kept.has(at)) continue;
    const mark = text.charAt(at);
    if (brackets.has(at)) out[at] = mark === '(' ? '（' : '）';
    else if (mark === '.') {
      if (isFullStop(text, at)) out[at] = '。';
    } else {
      const wide = FULL_WIDTH.get(mark);
      if (wide !== undefined && isWideContext(text, at, out)) out[at] = wide;
    }
  }
  return out.join('');
}

function protectedOffsets(text: string): Set<number> {
  const kept = new Set<number>();
  for (const match of text.matchAll(PROTECTED))
    for (let at = match.index; at < match.index + match[0].length; at++) kept.add(at);
  return kept;
}

/** Brackets whose content, or what stands around an empty or unclosed one, is Han. */
function wideBrackets(text: string): Set<number> {
  const wide = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '(' || mark === '（') open.push(at);
    if (mark !== ')' && mark !== '）') continue;
    const start = open.pop();
    const inside = text.slice((start ?? -1) + 1, at);
    if (!/[\u3400-\u9fff]/u.test(inside)) continue;
    if (start !== undefined && text.charAt(start) === '(') wide.add(start);
    if (mark === ')') wide.add(at);
  }
  for (const at of open) if (text.charAt(at) === '(' && WIDE.test(text.charAt(at + 1))) wide.add(at);
  return wide;
}

/** True when a mark stands behind Han, or behind Latin or a digit with Han next, and not inside a Latin phrase. */
function isWideContext(text: string, at: number, out: readonly string[]): boolean {
  const before = visible(text, at, -1, out);
  const after = visible(text, at, 1, out);
  if (WIDE.test(before)) return true;
  if (ASCII_WORD.test(before) || before === '%' || before === ')') return WIDE.test(after);
  return false;
}

/** The next character that is no blank and no mark of the same kind, in the given direction; empty at the end. */
function visible(text: string, at: number, step: number, out: readonly string[]): string {
  for (let next = at + step; next >= 0 && next < text.length; next += step) {
    const character = step < 0 ? (out[next] ?? '') : text.charAt(next);
    if (character !== ' ') return character;
  }
  return '';
}

function isFullStop(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (before === '.' || after === '.') return false;
  return /[\u3400-\u9fff”’）》)]/u.test(before) && (after === '' || /[\u3400-\u9fff“‘（《”’]/u.test(after));
}

/** Pairs straight marks by turns: " as “ ”, and ' as ‘ ’ where Han stands beside it. */
function pairQuotes(text: string): string {
  if (!/["'＂＇]/u.test(text) || !/[\u3400-\u9fff]/u.test(text)) return text;
  let double = false;
  let single = false;
  let out = '';
  const doubles = text.split(/["＂]/u).length - 1;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if ((mark === '"' || mark === '＂') && doubles % 2 === 0) {
      double = !double;
      out += double ? '“' : '”';
    } else if (
      (mark === "'" || mark === '＇') &&
      (WIDE.test(text.charAt(at - 1)) || WIDE.test(text.charAt(at + 1)))
    ) {
      single = !single;
      out += single ? '‘' : '’';
    } else out += mark;
  }
  return out;
}
