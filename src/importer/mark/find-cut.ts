import type { PageEnd } from '../decode/page.ts';
import { isBroken, SHORTEST_BROKEN } from '../repair/join-broken-lines.ts';
import { isEnded, isListed, isMarkedCaption, isSignOff } from '../strip/closing-lines.ts';
import type { KindedLine } from './build-blocks.ts';

/** Where a text ends with one of these, a sentence goes on. */
const OPEN = /[，,、（(“‘《「『]$/;
/** A line with a mark within is a sentence and no heading. */
const CLAUSED = /[，。；！？,;]/;
/** Where more of the other sentences than this have no mark at their end, the last one needs none. */
const MOST_BARE = 0.25;

/**
 * True for an article that goes on where its capture stops.
 * @param lines the article's, the last of which is the last of the page; broken ones joined
 */
export function isCutOff(lines: readonly KindedLine[], end: PageEnd): boolean {
  const last = lines.at(-1);
  if (!last || end === 'closed') return false;
  if (end === 'inside-token') return true;
  if (isEnded(last.text) || isSignOff(last.text)) return false;
  return end === 'open-element' || OPEN.test(last.text.trim()) || isBrokenSentence(last, lines.slice(0, -1));
}

/** True for a sentence that stops before its end; a phrase with no mark within may be a heading or a caption. */
export function isOpenSentence(text: string): boolean {
  return CLAUSED.test(text) && !isEnded(text) && !isSignOff(text) && !isMarkedCaption(text);
}

/** Where only the words tell: a sentence without an end below sentences that have one. */
function isBrokenSentence(last: KindedLine, others: readonly KindedLine[]): boolean {
  if (!isOpenSentence(last.text)) return false;
  if (last.kind === 'caption' && last.text.trim().length < SHORTEST_BROKEN) return false;
  const sentences = others.filter(
    ({ kind, text }) => kind === 'paragraph' && (CLAUSED.test(text) || isListed(text)),
  );
  const bare = sentences.filter(({ text }) => !isEnded(text));
  return bare.length <= MOST_BARE * sentences.length;
}

/**
 * The article's lines with the last one as text where the page was cut within it or it goes on from the line above:
 * elsewhere a bare phrase below the text is a caption.
 */
export function reopenLastLine<T extends KindedLine>(lines: readonly T[], end: PageEnd): T[] {
  const [before, last] = [lines.at(-2), lines.at(-1)];
  if (!last || isSignOff(last.text) || isMarkedCaption(last.text)) return [...lines];
  const goesOn = before?.line === last.line - 1 && isBroken(before.text, last.text);
  const isText = end === 'inside-token' || end === 'open-element' || (end === 'untold' && goesOn);
  return isText ? [...lines.slice(0, -1), { ...last, kind: 'paragraph' }] : [...lines];
}

/** The lines of an article that goes on elsewhere: an open sentence at its end is no caption. */
export function endWithText(lines: readonly KindedLine[]): KindedLine[] {
  return lines.map((line, at) =>
    at === lines.length - 1 && isOpenSentence(line.text) ? { ...line, kind: 'paragraph' } : line,
  );
}
