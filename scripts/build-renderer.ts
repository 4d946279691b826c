import { build } from 'astro';
import { reportOf } from '../src/integrations/reported-error.ts';
import { readCommand } from './command.ts';
import { endWithBuilder, leaveBuilder } from './end-with-builder.ts';

const { positionals } = readCommand(
  `Usage: node scripts/build-renderer.ts FOLDER

Has Astro compile the pages into FOLDER, which lies within the project; see src/integrations/renderer/. Used by npm run build:
beside the process that reads the content, and so that the memory of the compiler is given back.`,
  {},
  { takesWords: true },
);
const [folder] = positionals;
if (!folder) {
  console.error('Name the folder to compile into.');
  process.exit(1);
}
endWithBuilder();
try {
  await build({ logLevel: 'error', outDir: folder });
} catch (error) {
  console.error(reportOf(error));
  process.exit(1);
}
leaveBuilder();
