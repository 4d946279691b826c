import { hash } from 'node:crypto';

/** Inline scripts that run and inline style sheets: [1] the element, [2] its attributes, [3] its text. */
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;
/** A script of another type than these is data, which no policy concerns. */
const DATA = /\btype=["'](?!module|text\/javascript)/i;
/** What a page of the site has that loads anything, runs, is sent or has a style. */
const LOADS = /<(?:script|style|link|img|form)[\s>]|\sstyle=/i;
const STYLE_ATTRIBUTE = /<[a-z][^>]*\sstyle=["']/i;

/**
 * The Content Security Policy of a page, from what the page holds: nothing is allowed but files of this site,
 * its own inline scripts and style sheets by their SHA-256, and forms that stay on the site. Styles in
 * attributes only where the page has some: positions in a drawing, the colours of a listing.
 * @param html the whole page as it is served.
 * @param wasm true where the page runs WebAssembly: Pagefind does.
 * @see https://www.w3.org/TR/CSP3/
 */
export function renderContentPolicy(html: string, wasm: boolean): string {
  if (!wasm && !LOADS.test(html)) return "default-src 'none'; base-uri 'none'; form-action 'none'";
  const inline = [...html.matchAll(INLINE)].filter(([, , attributes = '']) => !/\ssrc=/i.test(attributes));
  const hashes = (wanted: string) => [
    ...new Set(
      inline
        .filter(([, name = '', attributes = '']) => name.toLowerCase() === wanted && !DATA.test(attributes))
        .map(([, , , text = '']) => `'sha256-${hash('sha256', text, 'base64')}'`),
    ),
  ];
  const directives: readonly (readonly string[])[] = [
    ["default-src 'none'"],
    ["script-src 'self'", ...(wasm ? ["'wasm-unsafe-eval'"] : []), ...hashes('script')],
    ["style-src 'self'", ...hashes('style')],
    ...(html.includes('style=') && STYLE_ATTRIBUTE.test(html) ? [["style-src-attr 'unsafe-inline'"]] : []),
    ["img-src 'self'"],
    ["font-src 'self'"],
    ["connect-src 'self'"],
    ["manifest-src 'self'"],
    ["form-action 'self'"],
    ["base-uri 'none'"],
  ];
  return directives.map((parts) => parts.join(' ')).join('; ');
}
