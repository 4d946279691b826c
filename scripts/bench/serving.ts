import { spawn, spawnSync } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compressFiles } from '../../src/integrations/compress-files.ts';
import { renderNginx } from '../../src/outputs/serving/render-nginx.ts';
import { freePort } from '../../tests/support/free-port.ts';

/** One thing asked of a server, and whether it answered as it should. */
interface ServingCheck {
  readonly what: string;
  readonly passed: boolean;
  readonly found: string;
}

export interface ServingBench {
  readonly checks: readonly ServingCheck[];
  /** Requests a second for one page, compressed, by our configuration and by nginx's own static files. */
  readonly requests: { readonly own: number; readonly plain: number; readonly ratio: number };
}

/**
 * Serves a built site with nginx by the configuration of this project, and asks what a browser asks; then the
 * same page of a server without any of it. @throws when nginx is not installed or a site has not been built.
 */
export async function benchServing(say: (line: string) => void): Promise<ServingBench> {
  for (const program of ['nginx', 'wrk']) {
    if (spawnSync(program, ['-v']).error)
      throw new Error(`${program} is not installed: apt-get install nginx wrk`);
  }
  const site = resolve(process.env.ARCHIVE_OUT || 'dist');
  await access(join(site, 'index.html')).catch(() => {
    throw new Error(`${site} holds no site. Run npm run build first.`);
  });
  say('compressing …');
  await compressFiles(site);
  const folder = await mkdtemp(join(tmpdir(), 'archive-serving-'));
  const ports = { own: await freePort(), plain: await freePort() };
  const plain = `server { listen ${ports.plain}; root "${site}"; gzip_static on; include /etc/nginx/mime.types; }`;
  await writeFile(
    join(folder, 'nginx.conf'),
    `worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {} http { access_log off;
${renderNginx({ folder: site, port: ports.own, host: '_' })}
${plain} }`,
  );
  await mkdir(join(folder, 'logs'));
  const server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  server.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  try {
    const origin = `http://localhost:${ports.own}`;
    for (let tries = 50; !(await answers(origin)); tries--) {
      if (tries === 0 || server.exitCode !== null) throw new Error(`nginx did not start:\n${complaint}`);
      await sleep(100);
    }
    const checks = await checkServer(origin, site);
    say('asking for one page over and over …');
    // In turn, so that what else the machine does meets both.
    const rounds = [1, 2, 3].map(() => [
      requestsASecond(`${origin}/`),
      requestsASecond(`http://localhost:${ports.plain}/`),
    ]);
    const best = (at: number) => Math.max(...rounds.map((round) => round[at] ?? 0));
    const own = best(0);
    const other = best(1);
    return { checks, requests: { own, plain: other, ratio: own / other } };
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}

async function checkServer(origin: string, site: string): Promise<ServingCheck[]> {
  const [asset = ''] = await readdir(join(site, '_astro'));
  const [article = ''] = await readdir(join(site, 'articles'));
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, { headers: { 'accept-encoding': 'identity', ...headers }, redirect: 'manual' });
  const page = await ask('/');
  const again = await ask('/', { 'if-none-match': page.headers.get('etag') ?? '' });
  const zipped = await ask('/', { 'accept-encoding': 'gzip' });
  const missing = await ask('/no-such-page/');
  const moved = await ask(`/articles/${article}`);
  const part = await ask('/search-data/manifest.json', { range: 'bytes=0-9' });
  const asked: readonly [what: string, found: string, wanted: RegExp][] = [
    ['a page is asked for again', header(page, 'cache-control'), /^no-cache$/],
    ['and answered with 304', String(again.status), /^304$/],
    ['an asset is kept for ever', header(await ask(`/_astro/${asset}`), 'cache-control'), /immutable/],
    ['a page is sent compressed', header(zipped, 'content-encoding'), /^gzip$/],
    ['and says that it varies', header(zipped, 'vary'), /accept-encoding/i],
    ['a compressed copy is no page', String((await ask('/index.html.gz')).status), /^404$/],
    ['what is missing is 404', `${missing.status} ${await missing.text()}`, /^404 [\s\S]*<html/],
    [
      'a folder without slash is led on',
      `${moved.status} ${header(moved, 'location')}`,
      /^301 \/articles\/[^/]+\/$/,
    ],
    ['a part can be asked for', `${part.status} ${header(part, 'content-range')}`, /^206 bytes 0-9\//],
    ['nobody else may frame it', header(page, 'content-security-policy'), /frame-ancestors/],
    ['types are not guessed', header(page, 'x-content-type-options'), /nosniff/],
    ['pages are UTF-8', header(page, 'content-type'), /text\/html; ?charset=utf-8/],
    ['feeds have their type', header(await ask('/feed.json'), 'content-type'), /application\/feed\+json/],
    ['and the headers of all', header(await ask('/feed.json'), 'x-content-type-options'), /nosniff/],
    ['calendars have theirs', header(await ask('/timelines/timeline.ics'), 'content-type'), /text\/calendar/],
  ];
  return asked.map(([what, found, wanted]) => ({
    what,
    passed: wanted.test(found),
    found: found.slice(0, 80),
  }));
}

function header(response: Response, name: string): string {
  return response.headers.get(name) ?? '';
}

function requestsASecond(url: string): number {
  const { stdout } = spawnSync('wrk', ['-t1', '-c16', '-d2s', '-H', 'Accept-Encoding: gzip', url], {
    encoding: 'utf8',
  });
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0);
}
