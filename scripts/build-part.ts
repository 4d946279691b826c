import { phrasesOf } from '../src/archive/phrases/archive-phrases.ts';
import { REPRINTS } from '../src/archive/reprints/reprint-clusters.ts';
import { SIMILAR } from '../src/archive/reuse/similar-articles.ts';
import { writeFilesBesidePages } from '../src/integrations/archive-files.ts';
import { partsOf } from '../src/integrations/build-parts.ts';
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

Builds the parts of the site that ARCHIVE_PART names, with a plus sign between them (articles: the pages of the articles, by
the renderer in the folder RENDERER; index: the search index and the share cards; files: the files beside pages; phrases) into
FOLDER.
Used by npm run build for large archives.`,
  {},
  { takesWords: true },
);
const [outDir, renderer] = positionals;
const parts = partsOf(process.env.ARCHIVE_PART ?? '');
const names = new Set(parts.map(({ name }) => name));
if (parts.length === 0 || !outDir || (!renderer && names.has('articles'))) {
  console.error(
    'Name the parts in ARCHIVE_PART, the folder to build into and, for pages, that of the renderer.',
  );
  process.exit(1);
}
endWithBuilder();
followSteps((step) => process.send?.(step));
try {
  const last = provideLastBuild();
  for (const { derives } of parts) for (const name of derives) last.promise(name);
  // The process that began this one has checked the content.
  await prepareContent({ isChecked: true });
  const archive = await builtArchive();
  const writeArticles = async () => {
    // Who waits for them in the middle of a computation keeps Pagefind waiting too.
    for (const name of [REPRINTS, SIMILAR]) await last.arrival(name);
    if (renderer) await writePages(outDir, { renderer, part: 'articles' });
  };
  const writeFiles = async () => {
    await last.arrival(REPRINTS);
    if (names.has('phrases')) phrasesOf(archive);
    await writeFilesBesidePages(outDir);
  };
  const tasks = [
    ...(names.has('articles') ? [writeArticles] : []),
    ...(names.has('files') ? [writeFiles] : []),
  ];
  // One of them: phrases take much memory, and by then Pagefind has given back its own.
  const [meanwhile, ...after] = tasks;
  if (names.has('index')) await buildIndexPart(outDir, meanwhile);
  else await meanwhile?.();
  for (const task of after) await task();
  dropUnwritten(outDir, (folder) => parts.some(({ renews }) => renews(folder)));
  notePart(outDir);
} catch (error) {
  console.error(error);
  process.exit(1);
}
leaveBuilder();
