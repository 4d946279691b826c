import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BUILD_PARTS, buildPart, isWorthSplitting } from '../src/integrations/build-parts.ts';
import { contentFolder } from '../src/integrations/content/content-folder.ts';
import { mergePart } from '../src/integrations/merge-part.ts';
import { publishFolder } from '../src/integrations/publish-folder.ts';
import { writeSitemap } from '../src/integrations/sitemap.ts';
import { readCommand } from './command.ts';

readCommand(
  `Usage: npm run build

Checks the content and builds the site. The output folder is replaced only when all went well.

  ARCHIVE_CONTENT   content folder (default: content)
  ARCHIVE_OUT       output folder (default: dist)
  ARCHIVE_SITE      public URL (default: http://localhost:4321)
  ARCHIVE_REPOSITORY  address under which a content file's history is found, e.g.
                      https://git.example.org/archive/commits/main/content
  ARCHIVE_CARDS     share cards: all (default) or none`,
  {},
);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build } = await import('astro');
const started = performance.now();
const out = resolve(process.env.ARCHIVE_OUT || 'dist');
// Within the project, because Astro shares one folder among all builds whose output lies elsewhere.
const staged = resolve('.cache', 'build', String(process.pid));
const parts = BUILD_PARTS.map((part) => ({ ...part, folder: `${staged}-${part.name}` }));
try {
  if (await isWorthSplitting()) {
    const others = Promise.all(parts.map((part) => buildPart(part, part.folder)));
    // A failure is met at the await below; until then it must not end the process.
    others.catch(() => undefined);
    process.env.ARCHIVE_PART = 'zh';
    await build({ logLevel: 'error', outDir: staged });
    await others;
    for (const { folder, folders } of parts) await mergePart(folder, staged, folders);
  } else {
    await build({ logLevel: 'error', outDir: staged });
  }
  await writeSitemap(staged, process.env.ARCHIVE_SITE || 'http://localhost:4321');
  await publishFolder(staged, out, [contentFolder(), resolve('src')]);
} catch (error) {
  const report = error !== null && typeof error === 'object' && 'report' in error ? error.report : undefined;
  console.error(report ?? error);
  process.exitCode = 1;
} finally {
  const folders = [staged, ...parts.map(({ folder }) => folder)];
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}
if (!process.exitCode) console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
