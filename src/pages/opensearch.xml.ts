import type { APIRoute } from 'astro';
import { renderOpenSearch } from '../outputs/opensearch.ts';
import { textResponse } from '../outputs/text-response.ts';

export const GET: APIRoute = () =>
  textResponse(renderOpenSearch(import.meta.env.SITE), 'application/opensearchdescription+xml');
