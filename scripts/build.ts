import { readFileSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PHRASES, phrasesOf } from '../src/archive/phrases/archive-phrases.ts';
import { REPRINTS, reprintClusters } from '../src/archive/reprints/reprint-clusters.ts';
import { forgetLetters } from '../src/archive/reuse/archive-letters.ts';
import { SIMILAR, similarArticles } from '../src/archive/reuse/similar-articles.ts';
import { writeFilesBesidePages } from '../src/integrations/archive-files.ts';
import { countChangedFiles, markBuild } from '../src/integrations/build-mark.ts';
import { type BuildPart, buildApart, processesApart } from '../src/integrations/build-parts.ts';
import { builtArchive, provideLastBuild } from '../src/integrations/built-archive.ts';
import { buildDay } from '../src/integrations/content/build-day.ts';
import { contentFolder, listContentFiles } from '../src/integrations/content/content-folder.ts';
import { isHistoryAsked } from '../src/integrations/content/read-history.ts';
import { buildIndexPart } from '../src/integrations/index-part.ts';
import { finishValues } from '../src/integrations/last-build.ts';
import { lendFolders, mergePart } from '../src/integrations/merge-part.ts';
import { writePages } from '../src/integrations/pages/write-pages.ts';
import { listFolder } from '../src/integrations/preservation/hash-folder.ts';
import { writeManifest } from '../src/integrations/preservation/write-manifest.ts';
import { writeSbom } from '../src/integrations/preservation/write-sbom.ts';
import { followSteps } from '../src/integrations/progress/progress-channel.ts';
import { diskProblem, makeFolder } from '../src/integrations/publish/disk-problem.ts';
import { removeStaged } from '../src/integrations/publish/leftovers.ts';
import { publishFolder } from '../src/integrations/publish/publish-folder.ts';
import { recoverSite } from '../src/integrations/publish/recover-site.ts';
import { refuseOutput } from '../src/integrations/publish/refuse-output.ts';
import { removeTree } from '../src/integrations/publish/remove-tree.ts';
import { dropStale, keepSpare, takeSpare } from '../src/integrations/publish/spare-site.ts';
import { readSettings } from '../src/integrations/read-settings.ts';
import { provideRenderer } from '../src/integrations/renderer/provide-renderer.ts';
import { CLIENT } from '../src/integrations/renderer/renderer.ts';
import { reportOf } from '../src/integrations/reported-error.ts';
import {
  buildsIndex,
  joinShards,
  markShard,
  parseShard,
  planShards,
  renderShard,
} from '../src/integrations/shards.ts';
import { readLimits, refuseTooLarge } from '../src/integrations/site-limits.ts';
import { siteUrl } from '../src/integrations/site-url.ts';
import { writeSitemap } from '../src/integrations/sitemap.ts';
import { siteSpace } from '../src/integrations/space.ts';
import { createWriter, writtenFiles } from '../src/integrations/write-files.ts';
import { readCommand } from './command.ts';
import { pruneCompiled } from './compile-cache.ts';
import { dropForeignVariables } from './foreign-variables.ts';
import { showProgress } from './show-progress.ts';

const { values } = readCommand(
  `Usage: npm run build [-- --shard K/N | --merge DIR | --matrix]

Checks the content and builds the site. The output folder is replaced only when all went well. A long build
says how far it is. What it has made of the same articles before is kept, and may be deleted.

  ARCHIVE_CONTENT   content folder (default: content)
  ARCHIVE_OUT       output folder (default: dist)
  ARCHIVE_SITE      public URL, with a path where the site lies in a folder of its domain
                    (default: http://localhost:4321)
  ARCHIVE_REPOSITORY  address of the repository on GitHub, GitLab or Gitea, e.g. https://github.com/owner/name,
                      with #branch and #folder when these are not main and content: article pages then lead
                      to their history, to editing, and each paragraph to its line
  ARCHIVE_DAY       day of the build, by which a plan is still to come or not (default: that of SOURCE_DATE_EPOCH,
                    else today in China)
  ARCHIVE_HISTORY   git (default): the commits of each article are part of its provenance, where the content
                    folder lies in a repository that is whole; none: they are left out
  ARCHIVE_CARDS     share cards: all, none, or auto (default): all but those of single articles in an
                    archive of more than 3,000
  ARCHIVE_SPACE     how much room the site may take: all, lean (the Chinese text of an article on its Chinese page
                    alone, fewer files beside pages), least (besides only Chinese pages, for hosts that take few
                    files), or auto (default): lean from 3,001 articles on
  ARCHIVE_MAX_FILES, ARCHIVE_MAX_MB  what the host takes: a site of more files or megabytes is not published
  ARCHIVE_CACHE     folder of what builds keep for the next one (default: .cache)
  ARCHIVE_SPLIT     build in several processes side by side: always, never, index (the search index and the files beside
                    pages in one of their own, as after few changes), or auto (default): from 1,000 articles on

For several machines:
  --shard K/N  builds the K-th of N parts of the site into shards/K-of-N (or ARCHIVE_OUT): the last has the index and the share cards,
               the others the pages
  --merge DIR  joins the parts, each in a folder of DIR, which are used up: the site is that of a single build. All must
               have been built with the same ARCHIVE_… and ARCHIVE_DAY
  --matrix     says into which parts the archive is worth cutting, as JSON for the matrix of a workflow`,
  { shard: { type: 'string' }, merge: { type: 'string' }, matrix: { type: 'boolean', default: false } },
);
const shard = values.shard === undefined ? undefined : parseShard(values.shard);
const limits = readLimits(process.env);
const day = buildDay();
if (values.matrix) {
  const { paths } = await listContentFiles(contentFolder(), 'articles');
  console.log(JSON.stringify({ shard: planShards(paths.length).map(renderShard) }));
  process.exit(0);
}
process.env.ASTRO_TELEMETRY_DISABLED = '1';
dropForeignVariables(process.env);
// One day for all processes of this build, should it run past midnight.
process.env.ARCHIVE_DAY = day;
const buildId = String(process.pid);
process.env.ARCHIVE_BUILD = buildId;
/** What failed may still be writing for a moment. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;
const started = performance.now();
const begun = Date.now();
const place = shard ? join('shards', renderShard(shard).replace('/', '-of-')) : 'dist';
const out = resolve(process.env.ARCHIVE_OUT || place);
// Within the project, because Astro shares one folder among all builds whose output lies elsewhere.
const staged = resolve('.cache', 'build', String(process.pid));
const rendererStaging = `${staged}-renderer`;
/** Folder of the renderer, once it is there. */
let renderer: string | undefined;
const folders = [staged, rendererStaging];
/** What the site is made of, which it never takes the place of. */
const sources = [contentFolder(), resolve('src')];
const stop = new AbortController();
const others: Promise<unknown>[] = [];
let isPublishing = false;
/** Whether the archive is worth several processes, and keeping the site that is replaced. */
let isLarge = false;
const progress = showProgress();
followSteps(progress.take);
const onInterrupt = () => endEarly(130);
const onTerminate = () => endEarly(143);
process.once('SIGINT', onInterrupt).once('SIGTERM', onTerminate);
try {
  // What is asked for is possible, before anything is done.
  await readSettings();
  isHistoryAsked();
  await refuseOutput(out, sources);
  // What builds that were killed have left, a site that lies beside its place among it.
  await recoverSite(out);
  // Before anything else is written, because the bundler names no disk.
  await makeFolder(staged);
  await removeStaged(dirname(staged));
  if (shard) {
    process.env.ARCHIVE_SHARD = renderShard(shard);
    if (shard.of > 1 && buildsIndex(shard)) await buildIndexPart(staged);
    else await buildHere(staged, new Set());
    await markShard(staged, shard);
  } else if (values.merge !== undefined) {
    await joinShards(resolve(values.merge), staged);
    await finishSite(listFolder(staged));
  } else {
    await finishSite(await buildWhole());
  }
  isPublishing = true;
  progress.clear();
  const discard = isLarge ? (old: string) => keepSpare(old, out) : removeTree;
  await publishFolder(staged, out, sources, { discard });
  if (!shard && values.merge === undefined) await markBuild(begun);
  pruneCompiled();
} catch (error) {
  progress.clear();
  const told = diskProblem(error, staged) ?? error;
  if (!stop.signal.aborted) console.error(reportOf(told));
  process.exitCode = 1;
} finally {
  // What still writes would fill the folders again.
  stop.abort();
  await Promise.allSettled(others);
  await Promise.all(folders.map((folder) => rm(folder, REMOVAL)));
  finishValues(buildId, { isGood: !process.exitCode });
  // Whoever serves the archive next is ended by these as usual.
  process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
}
if (!process.exitCode) console.log(`Built in ${seconds()} s.`);

/** Builds all of the site, in one process or in several. @returns all files of it. */
async function buildWhole(): Promise<readonly string[]> {
  const apart = (await processesApart(countChangedFiles)).map((one) => ({
    ...one,
    folder: `${staged}-${one.name}`,
    owns: (folder: string) => one.parts.some((part) => part.owns(folder)),
    renews: (folder: string) => one.parts.some((part) => part.renews(folder)),
  }));
  folders.push(...apart.map(({ folder }) => folder));
  const names = new Set(apart.flatMap(({ parts }) => parts.map(({ name }) => name)));
  isLarge = apart.length > 0;
  const begin = () => {
    // Who has the articles wants to know the first two, and who has the files the third.
    const own = findsPhrases(names) ? [REPRINTS, SIMILAR, PHRASES] : [REPRINTS, SIMILAR];
    for (const name of own) provideLastBuild().promise(name);
    for (const one of apart)
      beside(buildApart(one, one.folder, { renderer, signal: stop.signal, onStep: progress.take }));
  };
  // Where most pages stay as they are.
  const areFewNew = names.has('index') && !names.has('articles');
  const isSpare = areFewNew && takeSpare(out, staged);
  if (isSpare) for (const { folder, renews } of apart) lendFolders(staged, folder, renews);
  if (areFewNew) {
    // What is parsed twice is little, and the index needs no renderer.
    begin();
  }
  await buildHere(staged, names, areFewNew ? undefined : begin);
  await Promise.all(others);
  const moved: ((path: string) => boolean)[] = [];
  for (const { folder, owns } of apart) moved.push(mergePart(folder, staged, owns));
  const written = writtenFiles();
  if (!isSpare) return listFolder(staged);
  return dropStale(staged, (path) => written.has(join(staged, path)) || moved.some((holds) => holds(path)));
}

/** Adds to a site what tells of all its files. */
async function finishSite(files: readonly string[]): Promise<void> {
  const sitemaps = writeSitemap(staged, files, await builtArchive(), siteUrl(), await siteSpace());
  const sbom = await writeSbom(staged);
  writeManifest(staged, [...files, ...sitemaps, sbom].sort());
  await refuseTooLarge(staged, limits);
}

/**
 * Builds what this process builds.
 * @param apart what is left to others.
 * @param begin is called when they can begin: the content has been read, and the pages are compiled.
 */
async function buildHere(
  out: string,
  apart: ReadonlySet<BuildPart['name']>,
  begin: () => void = () => undefined,
): Promise<void> {
  // Compiled, where that is to be done, while this process reads the content.
  const compiled = beside(provideRenderer(rendererStaging, stop.signal));
  const archive = await builtArchive();
  renderer = await compiled;
  begin();
  reprintClusters(archive);
  similarArticles(archive);
  forgetLetters(archive);
  const write = createWriter(out);
  const client = join(renderer, CLIENT);
  for (const path of listFolder(client)) write(path, readFileSync(join(client, path)));
  const part = apart.has('articles') ? 'pages' : undefined;
  // As late as can be: they take much memory, and so does Pagefind while it works.
  const beforeLate = findsPhrases(apart) ? () => void phrasesOf(archive) : undefined;
  await writePages(out, { renderer, part, beforeLate });
  if (!apart.has('files')) await writeFilesBesidePages(out);
  const repository = process.env.ARCHIVE_REPOSITORY;
  if (repository) {
    const { writeAdmin } = await import('../src/integrations/admin/admin-page.ts');
    await writeAdmin(out, archive, repository);
  }
  const isShared = shard !== undefined && shard.of > 1;
  if (!isShared && !apart.has('index')) await buildIndexPart(out);
}

/** Whether this process finds the phrases for another one; where it makes all itself, who shows them asks for them. */
function findsPhrases(apart: ReadonlySet<BuildPart['name']>): boolean {
  return apart.has('files') && !apart.has('phrases');
}

/** Notes what is done beside. A failure is met where it is awaited; until then it must not end the process. */
function beside<T>(work: Promise<T>): Promise<T> {
  others.push(work);
  work.catch(() => undefined);
  return work;
}

/** Ends the other processes and leaves nothing half-built; does nothing while a site is replaced by the new one. */
async function endEarly(code: number): Promise<void> {
  if (isPublishing) return;
  stop.abort();
  await Promise.allSettled(others);
  // Not asynchronously: what this process builds would go on meanwhile.
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  finishValues(buildId, { isGood: false });
  process.exit(code);
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
