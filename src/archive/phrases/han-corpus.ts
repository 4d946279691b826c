import { fold } from '../../hanzi/fold.ts';
import { findHanRuns } from '../../hanzi/han-runs.ts';

/** The Han runs of many texts end to end, a nought between them. Positions are UTF-16 units. */
export interface HanCorpus {
  /** Folded code units, so that script and variants do not matter; 0 ends every run. */
  readonly codes: Uint16Array;
  /** The same units as printed. */
  readonly printed: Uint16Array;
  /** Number of the text that each position belongs to. */
  readonly textOf: Int32Array;
}

/**
 * Lays the Han runs of texts end to end. Punctuation, digits, Latin and gaps end a run, so nothing found in
 * the corpus reaches across them. Runs shorter than `shortest` are left out.
 */
export function buildHanCorpus(texts: readonly string[], shortest: number): HanCorpus {
  const length = texts.reduce((sum, text) => sum + text.length + 2, 1);
  const codes = new Uint16Array(length);
  const printed = new Uint16Array(length);
  const textOf = new Int32Array(length);
  let end = 1;
  texts.forEach((text, index) => {
    for (const run of findHanRuns(text)) {
      if (run.text.length < shortest) continue;
      const folded = fold(run.text);
      for (let at = 0; at < folded.length; at++) {
        codes[end] = folded.charCodeAt(at);
        printed[end] = run.text.charCodeAt(at);
        textOf[end] = index;
        end++;
      }
      textOf[end] = index;
      end++;
    }
  });
  return { codes: codes.slice(0, end), printed: printed.slice(0, end), textOf: textOf.slice(0, end) };
}

/** The words at a position of a corpus, as printed there. */
export function printedAt({ printed }: HanCorpus, position: number, length: number): string {
  return String.fromCharCode(...printed.subarray(position, position + length));
}

/** True when the words at two positions are printed with the same characters. */
export function isPrintedAlike({ printed }: HanCorpus, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (printed[one + at] !== printed[other + at]) return false;
  return true;
}
