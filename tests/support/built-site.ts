import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A built archive, served on a free port of this machine. */
export interface ServedSite {
  /** Where it lies, without a slash at its end: an origin, and the base if there is one. */
  readonly origin: string;
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * Runs the real build command.
 * @param checkout where the project lies.
 * @throws with all it printed when it fails.
 */
export function buildSite(
  out: string,
  environment: Record<string, string> = {},
  options: readonly string[] = [],
  checkout = '.',
): void {
  const result = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    cwd: checkout,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ARCHIVE_OUT: out, ...environment },
  });
  if (result.status !== 0) throw new Error(`The build failed:\n${result.stdout}${result.stderr}`);
}

/**
 * Serves a built folder as any file host would: index files, 404.html, no rewriting, a `.gz` that lies beside a file
 * to who takes it.
 * @param base path below which it lies, without a slash at its end; nothing is found beside it.
 */
export async function serveSite(folder: string, base = ''): Promise<ServedSite> {
  const page = join(folder, '404.html');
  const missing = () => (existsSync(page) ? readFileSync(page) : 'Not found');
  const files = sirv(folder, { dev: false, etag: true, gzip: true });
  const server: Server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(missing());
    };
    const path = request.url ?? '/';
    if (!path.startsWith(`${base}/`)) return notFound();
    request.url = path.slice(base.length);
    files(request, response, notFound);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}${base}`,
    folder,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
