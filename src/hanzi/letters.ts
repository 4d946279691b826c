const OTHERS = /[^\p{L}\p{N}]/gu;
const HAN = /\p{Script=Han}/gu;

/** The letters, digits and Han characters of a text, run together; empty for a text of punctuation and blanks. */
export function lettersOnly(text: string): string {
  return text.replace(OTHERS, '');
}

/** Number of Han characters in a text. */
export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}
