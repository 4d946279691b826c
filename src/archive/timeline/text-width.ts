const WIDE = /[\p{Script=Han}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60“”‘’—…·]/u;

/**
 * Width of a text in em, never less than in the fonts of the site: 1 for Han characters and full-width
 * marks, 0.62 for anything else (digits and Latin letters are about 0.55).
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : 0.62;
  return width;
}

/** The beginning of a text that is at most `most` em wide, with `…` where it was cut. */
export function clipToWidth(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let clipped = '';
  for (const character of text) {
    if (textWidth(clipped + character) > most - 1) break;
    clipped += character;
  }
  return `${clipped.trimEnd()}…`;
}
