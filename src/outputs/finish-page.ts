import { compactHtml } from './compact-html.ts';
import { renderContentPolicy } from './content-policy.ts';
import { renderAddressesFrom } from './relative-addresses.ts';

/** Where the policy stands: before anything that it concerns. */
const HEAD = '<meta charset="utf-8">';
/** Pages on which Pagefind, a WebAssembly module, may answer. */
const RUNS_PAGEFIND = /\sdata-workspace-context\b/;

/**
 * The last steps of every page of a build: its addresses lead from where it lies, and it says what it may load
 * and run.
 * @param root what leads from the page to the site's root, see `rootFrom`.
 * @param isCompact leaves out what HTML makes needless, see `compactHtml`.
 */
export function finishPage(html: string, root: string, isCompact = false): string {
  const page = renderAddressesFrom(html, root);
  const policy = renderContentPolicy(page, RUNS_PAGEFIND.test(page));
  const finished = page.replace(
    HEAD,
    `${HEAD}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
  return isCompact ? compactHtml(finished) : finished;
}

/** What leads from the page for missing addresses, which hosts show at any address: the path of the public one. */
export function rootOfSite(siteUrl: string): string {
  return `${new URL(siteUrl).pathname.replace(/\/+$/, '')}/`;
}
