/** A frame with what it shows; the quotes of the address are optional. */
const FRAME = /<i?frame\b[^>]*?\ssrc\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s>]{1,2000}))[^>]*>/gi;
/** Frames within frames are set in this deep. */
const DEEPEST = 2;

/**
 * Sets the pages that a web archive holds for its frames into the page, so that they are read with it.
 * @param frames the HTML of each by the address in `src`
 */
export function inlineFrames(html: string, frames: ReadonlyMap<string, string>, depth = 0): string {
  if (frames.size === 0 || depth >= DEEPEST) return html;
  return html.replace(FRAME, (tag, double?: string, single?: string, bare?: string) => {
    const address = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&');
    const shown = frames.get(address);
    if (shown === undefined) return tag;
    const text = inlineFrames(shown, frames, depth + 1);
    return `<iframe srcdoc="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
  });
}
