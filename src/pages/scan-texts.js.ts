import type { APIRoute } from 'astro';
import { renderScanWorker } from '../layouts/scan-worker-file.ts';

export const GET: APIRoute = () =>
  new Response(renderScanWorker(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
