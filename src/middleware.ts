import { defineMiddleware } from 'astro:middleware';
import { renderAddressesFrom, rootFrom } from './layouts/relative-addresses.ts';
import { renderContentPolicy } from './outputs/content-policy.ts';

/** Where the policy stands: before anything that it concerns. */
const HEAD = '<meta charset="utf-8">';
/** Pages on which Pagefind, a WebAssembly module, may answer. */
const RUNS_PAGEFIND = /\sdata-workspace-context\b/;

/** The last steps of every page: its addresses lead from where it lies, and it says what it may load and run. */
export const onRequest = defineMiddleware(async ({ url, site, routePattern }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  // Hosts show this page at whatever address is missing, so it alone must know where the site lies.
  const root = routePattern === '/404' ? folderOf(site) : rootFrom(url.pathname);
  const html = renderAddressesFrom(await response.text(), root);
  // The development server adds scripts and style sheets of its own afterwards.
  return new Response(import.meta.env.DEV ? html : addPolicy(html), response);
});

/** The path of the public address, with a slash at its end. */
function folderOf(site: URL | undefined): string {
  return `${site?.pathname.replace(/\/+$/, '') ?? ''}/`;
}

function addPolicy(html: string): string {
  const policy = renderContentPolicy(html, RUNS_PAGEFIND.test(html));
  return html.replace(HEAD, `${HEAD}<meta http-equiv="content-security-policy" content="${policy}">`);
}
