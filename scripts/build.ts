import { readCommand } from './command.ts';

readCommand(
  `Usage: npm run build

Checks the content and builds the site.

  ARCHIVE_CONTENT   content folder (default: content)
  ARCHIVE_OUT       output folder (default: dist)
  ARCHIVE_SITE      public URL (default: http://localhost:4321)
  ARCHIVE_CARDS     share cards: auto (default; of articles only up to 3,000), all, or none`,
  {},
);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build } = await import('astro');
const started = performance.now();
try {
  await build({ logLevel: 'error' });
} catch (error) {
  const report = error !== null && typeof error === 'object' && 'report' in error ? error.report : undefined;
  console.error(report ?? error);
  process.exit(1);
}
console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
