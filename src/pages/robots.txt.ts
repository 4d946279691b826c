import type { APIRoute } from 'astro';
import { renderRobots } from '../outputs/robots.ts';
import { textResponse } from '../outputs/text-response.ts';

export const GET: APIRoute = () => textResponse(renderRobots(import.meta.env.SITE), 'text/plain');
