/** Blocks whose characters are other characters in another dress: radicals, compatibility ideographs, full-width forms. */
const DRESSED = /[\u2E80-\u2FDF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** Circles printed for the digit nought in years (二○一六); Unicode's own is U+3007. */
const NOUGHTS = '\u25CB\u25EF\u3007';

/**
 * One character without its width and case: Ａ → a, ⼈ → 人, ○ → 〇. A character whose plain form
 * has another UTF-16 length stays as it is.
 */
export function foldWidth(character: string): string {
  if (character.length === 1 && character >= 'a' && character <= 'z') return character;
  if (NOUGHTS.includes(character)) return '\u3007';
  const plain = DRESSED.test(character) ? character.normalize('NFKC') : character;
  const lower = plain.toLowerCase();
  return lower.length === character.length ? lower : character;
}
