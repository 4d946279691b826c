import type { APIRoute } from 'astro';
import { renderFolderScript } from '../layouts/head-script.ts';

export const GET: APIRoute = () =>
  new Response(renderFolderScript(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
