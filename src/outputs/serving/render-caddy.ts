import { PACKED_PATHS, PACKED_TYPE } from '../packing.ts';
import type { Served } from './render-nginx.ts';
import { CACHE_RULES, COMPRESSIBLE, HEADERS, MEDIA_TYPES, OTHERWISE, pathPattern } from './serving-rules.ts';

/**
 * A site of Caddy 2 (a `Caddyfile`). Files beside which a `.br` or `.gz` lies are sent as that.
 * @see https://caddyserver.com/docs/caddyfile/directives/file_server
 */
export function renderCaddy({ folder, port, host }: Served): string {
  const headers = HEADERS.map(([name, value]) => `    ${name} "${value}"`);
  const rules = CACHE_RULES.map(({ paths, cacheControl }, i) => {
    const pattern = paths.map(pathPattern).join('|');
    return `  @cache${i} path_regexp ${pattern}\n  header @cache${i} >Cache-Control "${cacheControl}"`;
  });
  const types = MEDIA_TYPES.flatMap(([type, endings]) =>
    endings.map((ending, i) => {
      const name = `@${type.replace(/\W/g, '')}${i}`;
      return `  ${name} path *${ending.includes('.') ? '/' : '.'}${ending}\n  header ${name} >Content-Type "${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}"`;
    }),
  );
  return `${host === '_' ? '' : host}:${port} {
  root * ${JSON.stringify(folder)}
  header {
${headers.join('\n')}
    ?Cache-Control "${OTHERWISE}"
  }
${[...rules, ...types].join('\n')}
  @packed path ${PACKED_PATHS.join(' ')}
  header @packed >Content-Type ${PACKED_TYPE}
  @copies {
    path_regexp \\.(?:${COMPRESSIBLE.join('|')})\\.(?:gz|br)$
    not path ${PACKED_PATHS.join(' ')}
  }
  error @copies 404
  file_server {
    precompressed br gzip
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}
