import iconv from 'iconv-lite';
import { pinyin } from 'pinyin-pro';

/** A mirror's table: what it writes behind each character, in the order in which it replaces them. */
export type Annotations = ReadonlyMap<string, string>;

/** Characters that no mirror seen so far annotates. */
const NEVER = '為們門還從連進過';

/** How a mirror writes: `blank` is the dialect in which some syllables end in a space. */
export interface Dialect {
  readonly name: 'plain' | 'blank';
  /** Which part of the characters outside GB2312 the mirror's table holds, 0 to 1. */
  readonly share: number;
}

const BLANK_SYLLABLES = ['chuàng', 'huì', 'wù', 'dòng'];

/**
 * The table of a mirror for the characters of a text: only characters outside GB2312, each with its commonest
 * reading. Which ones depends on the character and the seed alone, so a page annotates a character always or never.
 */
export function annotationsFor(text: string, dialect: Dialect, seed: number): Annotations {
  const table = new Map<string, string>();
  for (const character of [...new Set(text)].sort()) {
    if (!isAnnotatable(character) || NEVER.includes(character)) continue;
    if (hash(character, seed) >= dialect.share) continue;
    const syllable = pinyin(character, { type: 'array' })[0] ?? '';
    if (!/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u.test(syllable)) continue;
    const blank = dialect.name === 'blank' && BLANK_SYLLABLES.includes(syllable);
    table.set(character, blank ? `${syllable} ` : syllable);
  }
  return table;
}

function isAnnotatable(character: string): boolean {
  if (!/^[\u4e00-\u9fff]$/u.test(character)) return false;
  const bytes = iconv.encode(character, 'gbk');
  const [lead = 0, trail = 0] = bytes;
  return bytes.length === 2 && !(lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1);
}

function hash(character: string, seed: number): number {
  let mixed = Math.imul(character.charCodeAt(0) ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}
