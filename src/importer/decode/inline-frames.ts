/** The tag of a frame; longer ones show nothing. */
const FRAME = /<i?frame\b[^>]{1,4000}>/gi;
/** The address of what it shows; its quotes are optional. */
const ADDRESS = /\ssrc\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/i;
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
    return page.replace(FRAME, (tag) => {
      const [, double, single, bare] = ADDRESS.exec(tag) ?? [];
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
