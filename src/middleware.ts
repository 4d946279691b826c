import { defineMiddleware } from 'astro:middleware';
import { rootOfSite } from './outputs/finish-page.ts';
import { renderAddressesFrom, rootFrom } from './outputs/relative-addresses.ts';

/**
 * Makes the addresses of a page lead from where it lies while developing. A build finishes its pages as it writes
 * them (src/integrations/pages/write-pages.ts), a policy among the rest: the development server adds scripts and
 * style sheets of its own.
 */
export const onRequest = defineMiddleware(async ({ url, site, routePattern }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!import.meta.env.DEV || !isPage) return response;
  const root = routePattern === '/404' && site ? rootOfSite(site.href) : rootFrom(url.pathname);
  return new Response(renderAddressesFrom(await response.text(), root), response);
});
