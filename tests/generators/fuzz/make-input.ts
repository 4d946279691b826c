import type { Random } from '../random.ts';

/** Pieces that some input is made of, well-formed and not. */
export type Pieces = readonly string[];

/** What breaks text anywhere: controls, halves of characters, marks that turn it, signs of every syntax. */
const RUBBISH: Pieces = [
  ...'\u0000\u001b\u007f\u0085\u200b\u202e\u2066\ufeff\uffff\ud800\udc00\r\n\t <>{}[]()*_`~&"\'\\|#%/:;,.?!@^$=+-',
  '&#x202e;',
  '&amp;',
  '%00',
  '%2f',
  '%5c',
  '//',
  '..',
  '__proto__',
  'constructor',
  '\u{20000}',
  '👩‍🌾',
  '中',
  '\n\n',
  '\n---\n',
];

/** Text of up to `most` pieces; a few of them are rubbish, repeated, cut or turned about. */
export function makeText(random: Random, pieces: Pieces, most: number): string {
  const parts: string[] = [];
  for (let left = random.below(most + 1); left > 0; left--) {
    const piece = random.chance(0.12) ? random.pick(RUBBISH) : random.pick(pieces);
    const change = random.below(100);
    if (change < 3) parts.push(piece.repeat(random.below(40)));
    else if (change < 9) parts.push(piece.slice(random.below(piece.length + 1)));
    else if (change < 12) parts.push(piece, parts[random.below(parts.length + 1)] ?? '');
    else parts.push(piece);
  }
  return parts.join('');
}

/** The bytes of a text, a few of them changed, left out or doubled. */
export function makeBytes(random: Random, text: string): Uint8Array {
  const bytes = [...new TextEncoder().encode(text)];
  for (let changes = random.below(4); changes > 0 && bytes.length > 0; changes--) {
    const at = random.below(bytes.length);
    const change = random.below(4);
    if (change < 2) bytes[at] = random.below(256);
    else if (change === 2) bytes.splice(at, 1 + random.below(3));
    else bytes.splice(at, 0, ...bytes.slice(at, at + random.below(20)));
  }
  return Uint8Array.from(bytes);
}
