import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load.ts';
import { renderSwitchScript } from '../layouts/switch-script-file.ts';

export const GET: APIRoute = async () => {
  const prose = (await getCollection('guide')).map(
    ({ body = '', data }) => `${data.title}\n${data.description}\n${body}`,
  );
  return new Response(renderSwitchScript(await loadArchive(), prose), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
