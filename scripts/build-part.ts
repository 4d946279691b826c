import { buildArchive } from '../src/archive/build-archive.ts';
import { readRecords } from '../src/integrations/content/read-records.ts';
import { writeArchiveIndex } from '../src/integrations/search-index.ts';
import { readCommand } from './command.ts';

const { positionals } = readCommand(
  `Usage: node scripts/build-part.ts FOLDER

Builds the part of the site that ARCHIVE_PART names (en: the English pages, index: the search index) into
FOLDER. Used by npm run build for large archives.`,
  {},
);
const [outDir] = positionals;
if (!outDir) {
  console.error('Name the folder to build into.');
  process.exit(1);
}
try {
  if (process.env.ARCHIVE_PART === 'index') {
    // Content errors are reported by the process that builds the pages.
    const { records } = await readRecords();
    await writeArchiveIndex(
      outDir,
      buildArchive(records),
      process.env.ARCHIVE_SITE || 'http://localhost:4321',
    );
  } else {
    const { build } = await import('astro');
    await build({ logLevel: 'error', outDir });
  }
} catch (error) {
  console.error(error);
  process.exit(1);
}
