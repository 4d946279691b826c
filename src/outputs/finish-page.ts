import { renderContentPolicy } from './content-policy.ts';
import { rewriteTags } from './rewrite-tags.ts';

/** Where the policy stands: before anything that it concerns. */
const HEAD = '<meta charset="utf-8">';
/** Pages on which Pagefind, a WebAssembly module, may answer. */
const RUNS_PAGEFIND = /\sdata-workspace-context\b/;

/**
 * The last steps of every page of a build: its addresses lead from where it lies, and it says what it may load
 * and run.
 * @param root what leads from the page to the site's root, see `rootFrom`.
 * @param isCompact leaves out what HTML makes needless, see {@link rewriteTags}.
 */
export function finishPage(html: string, root: string, isCompact = false): string {
  const runsPagefind = html.includes('data-workspace-context') && RUNS_PAGEFIND.test(html);
  const policy = renderContentPolicy(html, runsPagefind);
  const tag = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return rewriteTags(html.replace(HEAD, `${HEAD}${tag}`), root, isCompact);
}

/** What leads from the page for missing addresses, which hosts show at any address: the path of the public one. */
export function rootOfSite(siteUrl: string): string {
  return `${new URL(siteUrl).pathname.replace(/\/+$/, '')}/`;
}
