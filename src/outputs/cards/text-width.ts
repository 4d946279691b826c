/** Width of a character in ems, as Noto Serif CJK sets it: Han and full-width signs 1, others about half. */
export function characterWidth(character: string): number {
  if (
    /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u303f\u{20000}-\u{3ffff}“”‘’…—]/u.test(
      character,
    )
  )
    return 1;
  if (/[A-Zmw%@&]/.test(character)) return 0.75;
  return /[ilj.,:;'|!() ]/.test(character) ? 0.32 : 0.56;
}

/** Width of a text in ems. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
