import tsCharacters from 'opencc-js/dict/TSCharacters';
import { parseOpenccTable } from './parse-opencc-table.ts';

/** Forms that mirror sites write and OpenCC's table does not map. */
const EXTRA: readonly (readonly [string, string])[] = [
  ['內', '内'],
  ['衆', '众'],
  ['凈', '净'],
  ['淨', '净'],
];

/** Traditional to Simplified, character by character (OpenCC's TSCharacters, Apache-2.0), basic plane only. */
const SIMPLIFIED = buildTable();

/** The Simplified code unit for a Traditional one; the same code unit when there is nothing to map. */
export function simplifiedCode(code: number): number {
  return SIMPLIFIED[code] || code;
}

/** A text mapped character by character to Simplified, of the same length. */
export function simplify(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) out += String.fromCharCode(simplifiedCode(text.charCodeAt(at)));
  return out;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [from, to] of parseOpenccTable(tsCharacters)) {
    if (from.length === 1 && to.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (const [from, to] of EXTRA) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}
