const FULL = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u{20000}-\u{3ffff}“”‘’…—·]/u;
const WIDE = /[MW@%mw&]/;
const CAPITAL = /[A-Z]/;
const NARROW = /[ilj.,:;'|!() ]/;

// Never less than in the fonts of the site and its cards, in which digits and most letters take 0.55 to 0.64.
function characterWidth(character: string): number {
  if (FULL.test(character)) return 1;
  if (WIDE.test(character)) return 0.95;
  if (CAPITAL.test(character)) return 0.75;
  return NARROW.test(character) ? 0.34 : 0.62;
}

/** Width of a text in em: 1 for Han characters and full-width marks, less for Latin letters and digits. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The beginning of a text that is at most `most` em wide, with `…` where it was cut. */
export function clipToWidth(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let clipped = '';
  let width = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (width > most - 1) break;
    clipped += character;
  }
  return `${clipped.trimEnd()}…`;
}
