import { defineMiddleware } from 'astro:middleware';
import { renderAddressesFrom, rootFrom } from './layouts/relative-addresses.ts';

/** The last step of every page: its addresses lead from where it lies. */
export const onRequest = defineMiddleware(async ({ url, site, routePattern }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  // Hosts show this page at whatever address is missing, so it alone must know where the site lies.
  const root = routePattern === '/404' ? folderOf(site) : rootFrom(url.pathname);
  return new Response(renderAddressesFrom(await response.text(), root), response);
});

/** The path of the public address, with a slash at its end. */
function folderOf(site: URL | undefined): string {
  return `${site?.pathname.replace(/\/+$/, '') ?? ''}/`;
}
