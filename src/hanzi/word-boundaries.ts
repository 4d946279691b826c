import { KNOWN_WORDS, WORD_PAIRS } from './segmenter-exceptions.ts';

/** Where the words of a text begin and end. */
export interface WordBoundaries {
  /** Whether a word begins at this offset; always so beside figures, marks and spaces, and at both ends. */
  isBoundary(at: number): boolean;
  /**
   * Whether a stretch of text is torn off its neighbours: it is cut by the boundary between two words of which one
   * reaches out of it. 明日 is torn in 文明|日照 and in 光明|日|报; it is whole in 明日 and in 明日|上午. A longer entry of
   * the dictionary that holds all of it (昨天下午, 从去年) does not tear it.
   */
  isTorn(start: number, end: number): boolean;
  /**
   * Whether the character at `at` seems to open a word that the dictionary lacks: it and the next one both stand alone,
   * and the next is no function word (中|考, 中|职, but not 中|将).
   */
  opensUnknownWord(at: number): boolean;
}

/** Single characters that follow a date in their own right. */
const FUNCTION_WORDS =
  /[的将已我全本各该市县区省国有要能可就才再又也都对在由被向从以为把让使与和并而其此这那前后至到起]/;

const UNKNOWN = 0;
const WITHIN = 1;
const BOUNDARY = 2;

/** A run of Han longer than this is no sentence; it is cut, so that one segmentation stays small. */
const LONGEST_RUN = 500;
const HAN = /[\u3400-\u4dbf\u4e00-\u9fff]/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Word boundaries of a folded text, by the dictionary of `Intl.Segmenter` (ICU, no dependency) with the project's
 * own words beside it. Runs of Han are cut when they are first asked for, each once: the cost is linear, and a text
 * without a doubtful word costs nothing.
 */
export function readWordBoundaries(folded: string): WordBoundaries {
  const states = new Uint8Array(folded.length + 1);
  const stateAt = (at: number): number => {
    if (at <= 0 || at >= folded.length) return BOUNDARY;
    if (states[at] === UNKNOWN) markRun(folded, at, states);
    return states[at] ?? BOUNDARY;
  };
  const isBoundary = (at: number) => stateAt(at) === BOUNDARY;
  const isAlone = (at: number) => isHan(folded, at) && isBoundary(at) && isBoundary(at + 1);
  return {
    isBoundary,
    isTorn(start, end) {
      if (folded.charAt(start) === '明' && isAlone(start - 1) && endsInMing(folded.charAt(start - 1)))
        return true;
      if (isBoundary(start) && isBoundary(end)) return false;
      for (let at = start + 1; at < end; at += 1) if (isBoundary(at)) return true;
      return false;
    },
    opensUnknownWord(at) {
      return (
        [at, at + 1, at + 2].every(isBoundary) &&
        isHan(folded, at + 1) &&
        !FUNCTION_WORDS.test(folded.charAt(at + 1))
      );
    },
  };
}

/** Whether the dictionary has these characters as one word, names of well-known places among them. */
export function isDictionaryWord(word: string): boolean {
  return [...segmenter.segment(word)].length === 1;
}

/** Verbs after which 明天 may follow (他说明天来), though 说明 is a word. */
const SAYING = /[说讲]/;
const mingWords = new Map<string, boolean>();

// 三|明年|味: where the dictionary lacks 年味, a lone 三 betrays that 三明 was meant.
function endsInMing(before: string): boolean {
  const known = mingWords.get(before);
  if (known !== undefined) return known;
  const isWord = !SAYING.test(before) && isDictionaryWord(`${before}明`);
  mingWords.set(before, isWord);
  return isWord;
}

function markRun(folded: string, at: number, states: Uint8Array): void {
  if (!isHan(folded, at - 1) || !isHan(folded, at)) {
    states[at] = BOUNDARY;
    return;
  }
  let start = at;
  while (start > 0 && at - start < LONGEST_RUN && isHan(folded, start - 1)) start -= 1;
  let end = at;
  while (end < folded.length && end - start < LONGEST_RUN * 2 && isHan(folded, end)) end += 1;
  const run = folded.slice(start, end);
  const from = start + 1;
  for (let place = from; place < end; place += 1) if (states[place] === UNKNOWN) states[place] = WITHIN;
  for (const { index } of segmenter.segment(run)) set(states, start, index, BOUNDARY);
  for (const pair of WORD_PAIRS) {
    for (const match of run.matchAll(pair)) {
      const cut = match.index + (match.groups?.['left']?.length ?? 0);
      set(states, start, cut, BOUNDARY);
      setWord(states, start + cut, start + match.index + match[0].length);
    }
  }
  for (const match of run.matchAll(KNOWN_WORDS)) {
    setWord(states, start + match.index, start + match.index + match[0].length);
  }
}

function setWord(states: Uint8Array, from: number, to: number): void {
  for (let place = from + 1; place < to; place += 1) states[place] = WITHIN;
  if (from > 0) states[from] = BOUNDARY;
  states[to] = BOUNDARY;
}

function set(states: Uint8Array, start: number, index: number, state: number): void {
  if (index > 0) states[start + index] = state;
}

function isHan(folded: string, at: number): boolean {
  return HAN.test(folded.charAt(at));
}
