/** A text whose Latin letters are plain: small, and without marks above or below (Ürümqi → urumqi). */
export function unmarkLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();
}
