import manifest from '../package.json' with { type: 'json' };

/** What Node.js is given by `npm run build`: its own options and the script. */
export const BUILD_ARGUMENTS: readonly string[] = manifest.scripts.build.split(' ').slice(1);
