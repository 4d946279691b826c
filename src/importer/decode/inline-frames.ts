/** A frame with what it shows; the quotes of the address are optional. */
const FRAME =
  /<i?frame\b[^>]{0,2000}?\ssrc\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s>]{1,2000}))[^>]{0,2000}>/gi;
/** Frames within frames are set in this deep. */
const DEEPEST = 2;

/**
 * Sets the pages that a web archive holds for its frames into the page, so that they are read with it, each where it is
 * shown first.
 * @param frames the HTML of each by the address in `src`
 */
export function inlineFrames(html: string, frames: ReadonlyMap<string, string>): string {
  const left = new Map(frames);
  const set = (page: string, depth: number): string => {
    if (left.size === 0 || depth >= DEEPEST) return page;
    return page.replace(FRAME, (tag, double?: string, single?: string, bare?: string) => {
      const address = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&');
      const shown = left.get(address);
      if (shown === undefined) return tag;
      left.delete(address);
      const text = set(shown, depth + 1);
      return `<iframe srcdoc="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    });
  };
  return set(html, 0);
}
