import { buildArchive } from '../src/archive/build-archive.ts';
import { writePlannedCards } from '../src/integrations/cards/cards.ts';
import { readRecords } from '../src/integrations/content/read-records.ts';
import { followSteps } from '../src/integrations/progress/progress-channel.ts';
import { writeArchiveIndex } from '../src/integrations/search-index.ts';
import { readCommand } from './command.ts';

const { positionals } = readCommand(
  `Usage: node scripts/build-part.ts FOLDER

Builds the part of the site that ARCHIVE_PART names (articles: the pages of the articles, index: the search
index and the share cards) into FOLDER. Used by npm run build for large archives.`,
  {},
);
const [outDir] = positionals;
if (!outDir) {
  console.error('Name the folder to build into.');
  process.exit(1);
}
// The build that wants this part was killed: nobody is left to clear away what this process writes.
process.on('disconnect', () => process.exit(1));
// To be told of it does not keep this process from ending.
process.channel?.unref();
followSteps((step) => process.send?.(step));
try {
  if (process.env.ARCHIVE_PART === 'index') {
    // Content errors are reported by the process that builds the pages.
    const archive = buildArchive((await readRecords()).records);
    await writeArchiveIndex(outDir, archive, process.env.ARCHIVE_SITE || 'http://localhost:4321');
    await writePlannedCards(archive, outDir, '.cache/cards');
  } else {
    const { build } = await import('astro');
    await build({ logLevel: 'error', outDir });
  }
} catch (error) {
  console.error(error);
  process.exit(1);
}
// The channel to the process that began this one would keep it alive.
if (process.connected) process.disconnect();
