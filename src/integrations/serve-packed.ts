import { readFile } from 'node:fs/promises';
import { Server } from 'node:http';
import { join } from 'node:path';
import { PACKED_PATHS, PACKED_TYPE } from '../outputs/packing.ts';

/**
 * Has the server of Astro's preview send what a site holds packed as the files that they are: by itself it takes them for
 * the compressed copies of others, so that browsers would save them unpacked, under their names.
 * @param preview what Astro returns, in which it does not say that the server is.
 */
export function servePacked(preview: object, folder: string): void {
  const server = 'server' in preview && preview.server instanceof Server ? preview.server : undefined;
  if (!server) return;
  const others = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', async (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const bytes = PACKED_PATHS.includes(path) && (await readFile(join(folder, path)).catch(() => undefined));
    if (!bytes) for (const other of others) other.call(server, request, response);
    else response.writeHead(200, { 'content-type': PACKED_TYPE, 'content-length': bytes.length }).end(bytes);
  });
}
