import { phrasesOf } from '../src/archive/phrases/archive-phrases.ts';
import { REPRINTS } from '../src/archive/reprints/reprint-clusters.ts';
import { forgetLetters } from '../src/archive/reuse/archive-letters.ts';
import { similarArticles } from '../src/archive/reuse/similar-articles.ts';
import { writeFilesBesidePages } from '../src/integrations/archive-files.ts';
import { BUILD_PARTS } from '../src/integrations/build-parts.ts';
import { builtArchive, provideLastBuild } from '../src/integrations/built-archive.ts';
import { prepareContent } from '../src/integrations/content/prepare-content.ts';
import { buildIndexPart } from '../src/integrations/index-part.ts';
import { dropUnwritten, notePart } from '../src/integrations/merge-part.ts';
import { writePages } from '../src/integrations/pages/write-pages.ts';
import { followSteps } from '../src/integrations/progress/progress-channel.ts';
import { readCommand } from './command.ts';
import { endWithBuilder, leaveBuilder } from './end-with-builder.ts';

const { positionals } = readCommand(
  `Usage: node scripts/build-part.ts FOLDER [RENDERER]

Builds the part of the site that ARCHIVE_PART names (articles: the pages of the articles, by the renderer in the
folder RENDERER; index: the search index, the share cards and the
files beside pages) into FOLDER. Used by npm run build for large archives.`,
  {},
);
const [outDir, renderer] = positionals;
const part = BUILD_PARTS.find(({ name }) => name === process.env.ARCHIVE_PART);
const isIndex = part?.name === 'index';
if (!part || !outDir || (!renderer && !isIndex)) {
  console.error(
    'Name the part in ARCHIVE_PART, the folder to build into and, for pages, that of the renderer.',
  );
  process.exit(1);
}
endWithBuilder();
followSteps((step) => process.send?.(step));
try {
  const last = provideLastBuild();
  for (const name of part.derives) last.promise(name);
  // The process that began this one has checked the content.
  await prepareContent({ isChecked: true });
  const archive = await builtArchive();
  if (isIndex) {
    await buildIndexPart(outDir, async () => {
      // The phrases need them, and who waits in the middle of a computation keeps Pagefind waiting too.
      await last.arrival(REPRINTS);
      phrasesOf(archive);
      await writeFilesBesidePages(outDir);
    });
  } else if (renderer) {
    similarArticles(archive);
    forgetLetters(archive);
    await writePages(outDir, { renderer, part: 'articles' });
  }
  dropUnwritten(outDir, part.renews);
  notePart(outDir);
} catch (error) {
  console.error(error);
  process.exit(1);
}
leaveBuilder();
