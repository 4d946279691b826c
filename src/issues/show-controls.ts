/**
 * Words that come from a file, harmless to a terminal: what does not show, or would move and colour what stands around
 * it, is written as its code. A name of a file may hold line ends.
 */
export function showControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
