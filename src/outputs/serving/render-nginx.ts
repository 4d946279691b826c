import { PACKED_PATHS, PACKED_TYPE } from '../packing.ts';
import { CACHE_RULES, COMPRESSIBLE, HEADERS, MEDIA_TYPES, OTHERWISE, pathPattern } from './serving-rules.ts';

/** Where the site lies and is served. */
export interface Served {
  /** The built folder, absolute. */
  readonly folder: string;
  readonly port: number;
  readonly host: string;
}

/**
 * A server of nginx, to be included within `http` (Debian: a file in `/etc/nginx/conf.d/`). Files beside which a
 * `.gz` lies are sent as that; `.br` needs the module `brotli_static`, which is used where `brotli` is true.
 * @see https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html
 */
export function renderNginx({ folder, port, host }: Served, brotli = false): string {
  const rules = CACHE_RULES.flatMap(({ paths, cacheControl }) =>
    paths.map((path) => `    ~${pathPattern(path)} "${cacheControl}";`),
  );
  const types = MEDIA_TYPES.map(([type, endings]) => {
    const single = endings.filter((ending) => !ending.includes('.'));
    return single.length === 0 ? '' : `        ${type} ${single.join(' ')};\n`;
  }).join('');
  const feeds = MEDIA_TYPES.flatMap(([type, endings]) =>
    endings
      .filter((ending) => ending.includes('.'))
      .map(
        (ending) =>
          `    location ~ /${ending.replaceAll('.', '\\.')}$ {\n        types { }\n        default_type ${type};\n    }\n`,
      ),
  ).join('');
  const headers = HEADERS.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n');
  return `map $uri $archive_cache {
    default "${OTHERWISE}";
${rules.join('\n')}
}

server {
    listen ${port};
    server_name ${host};
    root ${quote(folder)};
    index index.html;
    charset utf-8;
    charset_types text/html text/css text/csv text/calendar text/xml text/plain application/json application/feed+json text/javascript application/javascript application/xml;
    # Redirects to a folder keep the host and port that were asked for.
    absolute_redirect off;
    sendfile on;
    tcp_nopush on;
    # A new build is seen after this many seconds at most.
    open_file_cache max=20000 inactive=60s;
    open_file_cache_valid 5s;
    open_file_cache_errors on;

    include /etc/nginx/mime.types;
    types {
${types}    }

    gzip_static on;
    gzip_vary on;
${brotli ? '    brotli_static on;\n' : ''}
${headers}
    add_header Cache-Control $archive_cache always;

    error_page 404 /404.html;
${feeds}    # What is packed is a file by itself.
    location ~ ^(?:${PACKED_PATHS.map((path) => path.replaceAll('.', '\\.')).join('|')})$ {
        types { }
        default_type ${PACKED_TYPE};
    }
    # Compressed copies are parts of an answer and no pages.
    location ~ \\.(?:${COMPRESSIBLE.join('|')})\\.(?:gz|br)$ {
        return 404;
    }
}
`;
}

function quote(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&')}"`;
}
