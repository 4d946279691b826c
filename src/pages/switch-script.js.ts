import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { isBuiltHere } from '../archive/built-part.ts';
import { loadArchive } from '../archive/load.ts';
import { renderSwitchScript } from '../layouts/switch-script-file.ts';

export const GET: APIRoute = async () => {
  // Of the processes of a large build one makes it: it takes all texts.
  if (!isBuiltHere('pages')) return new Response(null);
  const prose = (await getCollection('guide')).map(
    ({ body = '', data }) => `${data.title}\n${data.description}\n${body}`,
  );
  return new Response(renderSwitchScript(await loadArchive(), prose), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
