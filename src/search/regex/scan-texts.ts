/**
 * Where an expression matches in each of some texts: starts and ends in turn, UTF-16 offsets. Matches of nothing are
 * left out; matches do not overlap, as ECMAScript finds them. It runs in a worker by its source text, so it must
 * refer to nothing outside itself.
 */
export function scanTexts(source: string, flags: string, texts: readonly string[]): number[][] {
  const expression = new RegExp(source, flags);
  return texts.map((text) => {
    const found: number[] = [];
    for (const match of text.matchAll(expression))
      if (match[0].length > 0) found.push(match.index, match.index + match[0].length);
    return found;
  });
}
