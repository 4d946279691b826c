import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { contentFolder } from '../src/integrations/content/content-folder.ts';
import { publishFolder } from '../src/integrations/publish-folder.ts';
import { readCommand } from './command.ts';

readCommand(
  `Usage: npm run build

Checks the content and builds the site. The output folder is replaced only when all went well.

  ARCHIVE_CONTENT   content folder (default: content)
  ARCHIVE_OUT       output folder (default: dist)
  ARCHIVE_SITE      public URL (default: http://localhost:4321)
  ARCHIVE_CARDS     share cards: all (default) or none`,
  {},
);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build } = await import('astro');
const started = performance.now();
const out = resolve(process.env.ARCHIVE_OUT || 'dist');
// Within the project, because Astro shares one folder among all builds whose output lies elsewhere.
const staged = resolve('.cache', 'build', String(process.pid));
try {
  await build({ logLevel: 'error', outDir: staged });
  await publishFolder(staged, out, [contentFolder(), resolve('src')]);
} catch (error) {
  const report = error !== null && typeof error === 'object' && 'report' in error ? error.report : undefined;
  console.error(report ?? error);
  process.exitCode = 1;
} finally {
  await rm(staged, { recursive: true, force: true });
}
if (!process.exitCode) console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
