import { endShare, pairKey, pairProbability, startProbability } from './bigram-model.ts';
import { simplifiedCode } from './script-table.ts';

/**
 * Share of running text that each mark takes, full width and folded alike; rounded from general knowledge of
 * Chinese news prose, and only their order of magnitude matters.
 */
const MARKS: ReadonlyMap<number, number> = new Map([
  ...spread('，,', 0.06),
  ...spread('。', 0.025),
  ...spread('、', 0.03),
  ...spread('“”', 0.008),
  ...spread('；;：:', 0.005),
  ...spread('（）()《》', 0.004),
  ...spread('！!？?‘’', 0.001),
  ...spread('…—·', 0.0005),
  ...spread(' \u3000', 0.0003),
  ...spread('【】〔〕「」『』〈〉%％-~～/.', 0.0001),
]);

/** Marks that often follow a mark, as a probability. Any other mark after a mark is a fiftieth of its share. */
const MARK_PAIRS: ReadonlyMap<string, number> = new Map([
  ...['。”', '！”', '!”', '？”', '?”', '。’', '……', '——'].map((pair) => [pair, 0.2] as const),
  ...['：“', ':“', '，“', ',“', '、“', '。“', '”，', '”,', '”、', '”。', '“‘', '’”'].map(
    (pair) => [pair, 0.08] as const,
  ),
  ...[
    '），',
    '),',
    '）。',
    ')。',
    '）、',
    ')、',
    '》，',
    '》,',
    '》、',
    '》《',
    '”（',
    '”(',
    '”；',
    '”;',
    '）：',
    '):',
  ].map((pair) => [pair, 0.03] as const),
  ['。【', 0.004],
]);

const SYMBOL = 1e-8;
const DIGIT = 0.003;
const LETTER = 0.0002;
const LETTER_AFTER_LETTER = 0.03;

/** Counts of a page's own neighbours, so that its names and terms score as what they are. */
export interface PageCounts {
  readonly pairs: ReadonlyMap<number, number>;
  readonly singles: ReadonlyMap<number, number>;
  readonly total: number;
}

/** How much the page's own counts weigh beside the general model. */
const PAGE_WEIGHT = 0.35;
/** How much a page's choice of characters weighs whatever stands before them. */
const TOPIC_WEIGHT = 0.15;
const TOPIC_SMOOTHING = 2000;

/** Counts the neighbouring characters of texts that are not damaged. */
export function buildPageCounts(texts: Iterable<string>): PageCounts {
  const pairs = new Map<number, number>();
  const singles = new Map<number, number>();
  let total = 0;
  for (const text of texts) {
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = simplifiedCode(text.charCodeAt(at));
      if (before > 0) {
        const key = pairKey(before, code);
        total++;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
        singles.set(before, (singles.get(before) ?? 0) + 1);
      }
      before = code;
    }
  }
  return { pairs, singles, total };
}

/**
 * Natural logarithm of the probability that `next` follows `first`, itself behind `before` (UTF-16 code units,
 * either script).
 */
export function scoreNext(before: number, first: number, next: number, page: PageCounts): number {
  const a = simplifiedCode(first);
  const b = simplifiedCode(next);
  const general = generalProbability(simplifiedCode(before), a, b);
  const seen = page.singles.get(a) ?? 0;
  const own = (page.pairs.get(pairKey(a, b)) ?? 0) / (seen + 2);
  const topic = isHan(b) ? (page.singles.get(b) ?? 0) / (page.total + TOPIC_SMOOTHING) : 0;
  return Math.log((1 - PAGE_WEIGHT - TOPIC_WEIGHT) * general + PAGE_WEIGHT * own + TOPIC_WEIGHT * topic);
}

function generalProbability(before: number, first: number, next: number): number {
  const afterHan = isHan(first);
  if (isHan(next))
    return afterHan ? pairProbability(first, next, endShare(before, first, false)) : startProbability(next);
  const share = nonHanShare(first, next);
  return afterHan ? share * 2 * endShare(before, first, true) : share;
}

function nonHanShare(first: number, next: number): number {
  const mark = MARKS.get(next);
  if (mark !== undefined) {
    if (isHan(first) || isAlphanumeric(first)) return mark;
    return MARK_PAIRS.get(String.fromCharCode(first, next)) ?? mark / 50;
  }
  if (next >= 0x30 && next <= 0x39) return first >= 0x30 && first <= 0x39 ? 0.3 : DIGIT;
  if (isAlphanumeric(next)) return isAlphanumeric(first) ? LETTER_AFTER_LETTER : LETTER;
  return SYMBOL;
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function spread(marks: string, share: number): (readonly [number, number])[] {
  return [...marks].map((mark) => [mark.charCodeAt(0), share] as const);
}
