import { keepWithin } from './keep-within.ts';
import type { PhraseRules } from './phrase-rules.ts';

/** A converter between scripts, phrase by phrase. */
export interface ScriptConverter {
  /** The same text always gives the same result. */
  convert(text: string): string;
  /** False for a UTF-16 unit that always stays as it is. */
  canChange(unit: number): boolean;
}

const UNITS = 0x10000;
const NOT_SINGLE = 0xffff;
const KEPT_CHARACTERS = 4_000_000;
/** As many arguments as one call may well have. */
const CHUNK = 4096;

/**
 * Makes a phrase-aware conversion faster without changing what it gives. Characters are mapped one by one; only
 * around those which phrases convert otherwise is a piece looked at phrase by phrase, up to the two nearest
 * places that no phrase spans. A longest-match conversion from left to right starts afresh at such a place, so
 * the pieces together give what the whole text gives.
 * @param whole the conversion of whole texts.
 * @param rules of the very dictionaries that `whole` uses.
 */
export function buildPiecewiseConverter(
  whole: (text: string) => string,
  rules: PhraseRules,
): ScriptConverter {
  const single = new Uint16Array(UNITS);
  const ambiguous = new Uint8Array(UNITS);
  const convertPhrase = keepWithin(KEPT_CHARACTERS, whole, (phrase) => phrase.length * 2);
  const convertPiece = keepWithin(KEPT_CHARACTERS, byPhrases, (piece) => piece.length * 2);
  let units = new Uint16Array(CHUNK);

  /** The counterpart of a unit by itself, or NOT_SINGLE; 0 in the table means not asked yet. */
  function learn(unit: number): number {
    const result = whole(String.fromCharCode(unit));
    const target = rules.isWhole(unit) || result.length !== 1 ? NOT_SINGLE : result.charCodeAt(0);
    single[unit] = target;
    ambiguous[unit] = rules.isAmbiguous(unit) ? 1 : 0;
    return target;
  }

  function byPhrases(piece: string): string {
    let result = '';
    for (let at = 0; at < piece.length; ) {
      let end = piece.length;
      while (end > at + 1 && !rules.phrases.has(piece.slice(at, end))) end--;
      const phrase = piece.slice(at, end);
      result += rules.phrases.get(phrase) === false ? byUnits(phrase) : convertPhrase(phrase);
      at = end;
    }
    return result;
  }

  function byUnits(phrase: string): string {
    let result = '';
    for (let i = 0; i < phrase.length; i++) {
      const unit = phrase.charCodeAt(i);
      result += String.fromCharCode(single[unit] || learn(unit));
    }
    return result;
  }

  return {
    convert(text) {
      const { length } = text;
      if (length > units.length) units = new Uint16Array(length * 2);
      const unclear: number[] = [];
      let changed = false;
      for (let i = 0; i < length; i++) {
        const unit = text.charCodeAt(i);
        const target = single[unit] || learn(unit);
        if (target === NOT_SINGLE) return whole(text);
        units[i] = target;
        if (target !== unit) changed = true;
        if (ambiguous[unit] !== 1) continue;
        // A unit beyond either end is NaN and belongs to no pair.
        if (rules.isUnclear(unit, text.charCodeAt(i + 1)) || rules.isUnclear(text.charCodeAt(i - 1), unit)) {
          unclear.push(i);
        }
      }
      let end = 0;
      for (const index of unclear) {
        if (index < end) continue;
        let start = index;
        while (start > 0 && rules.joins(text.charCodeAt(start - 1), text.charCodeAt(start))) start--;
        end = index + 1;
        while (end < length && rules.joins(text.charCodeAt(end - 1), text.charCodeAt(end))) end++;
        const piece = convertPiece(text.slice(start, end));
        if (piece.length !== end - start) return whole(text);
        for (let i = 0; i < piece.length; i++) units[start + i] = piece.charCodeAt(i);
        changed = true;
      }
      return changed ? textOf(units, length) : text;
    },
    canChange(unit) {
      return (single[unit] || learn(unit)) !== unit || ambiguous[unit] === 1;
    },
  };
}

function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    const chunk = units.subarray(at, Math.min(at + CHUNK, length));
    text += Reflect.apply(String.fromCharCode, undefined, chunk);
  }
  return text;
}
