import type { APIRoute, GetStaticPaths } from 'astro';
import { HEAD_FILE, HEAD_SCRIPT } from '../../layouts/head-script.ts';

export const getStaticPaths = (() => [{ params: { file: HEAD_FILE } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(HEAD_SCRIPT, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
