import { PACKED_PATHS, PACKED_TYPE } from '../packing.ts';
import { CACHE_RULES, HEADERS } from './serving-rules.ts';

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read from the folder they publish. Paths that no rule
 * meets are revalidated there anyway.
 * @see https://docs.netlify.com/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function renderHeadersFile(): string {
  const blocks = [
    ['/*', ...HEADERS.map(([name, value]) => `  ${name}: ${value}`)],
    ...CACHE_RULES.flatMap(({ paths, cacheControl }) =>
      paths.map((path) => [path, `  Cache-Control: ${cacheControl}`]),
    ),
    ...PACKED_PATHS.map((path) => [path, `  Content-Type: ${PACKED_TYPE}`]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
