import { decodePair, isGbkOnlyHan, pairOf } from '../language/gbk.ts';
import { readingsOf } from '../language/pinyin.ts';
import type { AnnotationTable } from './annotation-table.ts';

/** ASCII marks that captures show where the page had the full-width form (GBK row A3, byte + 80). */
const FOLDED = new Set([...'!,:;()?'].map((mark) => mark.charCodeAt(0)));

const FULL_WIDTH_ROW = 0xa3;
/** What some decoders make of the single byte 80. */
const EURO = 0x20ac;

/** Byte strings that a visible character may stand for, the plain one first; empty when GBK has none for it. */
export function readBytes(code: number): readonly (readonly number[])[] {
  if (code < 0x80) {
    const plain = [[code]];
    return FOLDED.has(code) ? [...plain, [FULL_WIDTH_ROW, code + 0x80]] : plain;
  }
  if (code === EURO) return [[0x80], [0xa2, 0xe3]];
  const pair = pairOf(code);
  return pair === 0 ? [] : [[pair >> 8, pair & 0xff]];
}

/** Bytes of a full-width ！ or ？ that the capture shows as it was or folded; undefined for anything else. */
export function markBytes(text: string): readonly [number, number] | undefined {
  if (text === '!' || text === '！') return [FULL_WIDTH_ROW, 0xa1];
  if (text === '?' || text === '？') return [FULL_WIDTH_ROW, 0xbf];
  return undefined;
}

/** The second bytes that an eaten pair may have held, and whether the page's own table named them. */
export interface LostBytes {
  readonly trails: readonly number[];
  readonly learned: boolean;
}

/**
 * The second byte (80 or more, since a decoder took it for a lead) of the annotated character whose first byte is `lead` and whose reading is `syllable`: from
 * the page's own table, or, where the page shows that character nowhere whole, from the readings of all
 * characters that mirrors can annotate.
 */
export function lostTrails(lead: number, syllable: string, table: AnnotationTable): LostBytes {
  const learned: number[] = [];
  for (const character of table.characters.get(syllable) ?? []) {
    const pair = pairOf(character.charCodeAt(0));
    if (pair >> 8 === lead && (pair & 0xff) >= 0x80) learned.push(pair & 0xff);
  }
  if (learned.length > 0) return { trails: learned, learned: true };
  const guessed: number[] = [];
  for (let trail = 0x80; trail <= 0xfe; trail++) {
    const code = decodePair(lead, trail);
    if (isGbkOnlyHan(code) && readingsOf(String.fromCharCode(code)).has(syllable)) guessed.push(trail);
  }
  return { trails: guessed, learned: false };
}
