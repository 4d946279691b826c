import { build } from 'astro';
import { readCommand } from './command.ts';

const { positionals } = readCommand(
  `Usage: node scripts/build-part.ts FOLDER

Builds the pages of the language that ARCHIVE_PART names into FOLDER. Used by npm run build for large archives.`,
  {},
);
const [outDir] = positionals;
if (!outDir) {
  console.error('Name the folder to build into.');
  process.exit(1);
}
try {
  await build({ logLevel: 'error', outDir });
} catch (error) {
  console.error(error);
  process.exit(1);
}
