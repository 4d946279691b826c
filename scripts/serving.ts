import { resolve } from 'node:path';
import { compressFiles } from '../src/integrations/compress-files.ts';
import { renderCaddy } from '../src/outputs/serving/render-caddy.ts';
import { renderHeadersFile } from '../src/outputs/serving/render-headers-file.ts';
import { renderNginx } from '../src/outputs/serving/render-nginx.ts';
import { readCommand, refuseCommand } from './command.ts';
import { showProgress } from './show-progress.ts';

const HELP = `Usage: npm run serving -- nginx | caddy | headers | compress

What a server of the built site needs; all of it comes from one list of rules (src/outputs/serving).

  nginx      print a server for nginx (a file in /etc/nginx/conf.d/)
  caddy      print a Caddyfile
  headers    print the file _headers for Netlify and Cloudflare Pages, which every build writes into the site
  compress   write .br and .gz beside the files of the built site

  --folder DIR   the built site (default: ARCHIVE_OUT or dist)
  --host NAME    name of the server (default: any)
  --port N       port (default: 80)
  --brotli       nginx: use its module brotli_static (Debian: libnginx-mod-http-brotli-static)`;

const { values, positionals } = readCommand(
  HELP,
  {
    folder: { type: 'string', default: process.env.ARCHIVE_OUT || 'dist' },
    host: { type: 'string', default: '_' },
    port: { type: 'string', default: '80' },
    brotli: { type: 'boolean', default: false },
  },
  { takesWords: true },
);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  refuseCommand(`--port takes a whole number from 1 to 65535, not "${values.port}".`, HELP);
}
const served = { folder: resolve(values.folder), port, host: values.host };
switch (positionals[0]) {
  case 'nginx':
    console.log(renderNginx(served, values.brotli));
    break;
  case 'caddy':
    console.log(renderCaddy(served));
    break;
  case 'headers':
    console.log(renderHeadersFile());
    break;
  case 'compress': {
    const progress = showProgress();
    const sum = await compressFiles(served.folder, (done, total) =>
      progress.take({ task: 'files', done, total }),
    );
    progress.clear();
    const share = (bytes: number) => `${Math.round((100 * bytes) / Math.max(1, sum.plain))} %`;
    console.log(
      `${sum.files} files compressed: gzip ${share(sum.gzip)}, brotli ${share(sum.brotli)} of their size.`,
    );
    break;
  }
  default:
    refuseCommand(
      positionals[0] === undefined ? 'Say what is needed.' : `Nothing is called "${positionals[0]}".`,
      HELP,
    );
}
