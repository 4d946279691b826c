import type { HtmlPage } from './html-pages.ts';

const ORIGIN = 'http://localhost:4321';
/** The attribute by which an element leads to a file. */
const LINKS: Readonly<Record<string, string>> = { a: 'href', link: 'href', script: 'src', img: 'src' };

/** A link target as a file of the site, or undefined when it leads elsewhere. */
function fileOf(href: string, from: string): { file: string; hash: string } | undefined {
  const url = new URL(href, `${ORIGIN}${from}`);
  if (url.origin !== ORIGIN) return undefined;
  const path = decodeURIComponent(url.pathname).slice(1);
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    hash: decodeURIComponent(url.hash.slice(1)),
  };
}

/**
 * Internal links of a built site that lead to no file, or to an anchor no element has.
 * @returns lines such as `/places/ → /places/x/`, each once; empty when all is well.
 */
export function findBrokenLinks(pages: readonly HtmlPage[], files: ReadonlySet<string>): string[] {
  const ids = new Map(
    pages.map(({ path, elements }) => [
      path.endsWith('.html') ? path.slice(1) : `${path.slice(1)}index.html`,
      new Set(elements.map(({ attributes }) => attributes['id'])),
    ]),
  );
  const broken = new Set<string>();
  for (const { path, elements } of pages) {
    for (const { name, attributes } of elements) {
      const href = attributes[LINKS[name] ?? ''];
      if (href === undefined) continue;
      if (/^(mailto:|data:)/.test(href)) continue;
      const target = fileOf(href, path);
      if (!target) continue;
      const anchors = ids.get(target.file);
      const lost =
        target.hash !== '' && !target.hash.startsWith(':~:') && anchors && !anchors.has(target.hash);
      if (!files.has(target.file) || lost) broken.add(`${path} → ${href}`);
    }
  }
  return [...broken];
}
