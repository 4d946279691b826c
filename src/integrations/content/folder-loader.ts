import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { DraftRecord } from '../../archive/parse-record.ts';
import type { ContentRecord } from '../../archive/records.ts';
import { shareRecords } from '../../archive/shared-archive.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import { formatIssues } from '../../issues/format-issues.ts';
import type { Issue } from '../../issues/issue.ts';
import type { ContentBytes } from '../../mdx/decode-source.ts';
import { type ContentKind, checkContentFolder, contentFolder, displayPath } from './content-folder.ts';
import { completeFolder, type LoadedFolder, refuseErrors } from './content-session.ts';
import { type ReadFile, readContentFile, readContentFiles } from './read-content-file.ts';

type StoreEntry = Parameters<LoaderContext['store']['set']>[0];

/** A file of the folder, parsed. */
export interface LoadedFile {
  readonly source: string;
  /** Absent when the file has an error, and for the guide. */
  readonly record?: ContentRecord<unknown>;
  /** What can be read of it; absent when that is nothing, and for the guide. */
  readonly draft?: DraftRecord<unknown>;
  /** What Astro's store holds of it: of a page of the guide that has no error, and of nothing else. */
  readonly entry?: StoreEntry;
  readonly issues: readonly Issue[];
}

type LoadedFiles = Map<string, LoadedFile>;

/** What a loader makes of a file of its folder. */
type ParseFile = (content: ContentBytes, context: LoaderContext) => LoadedFile;

/** The same for all files at first, in their order: it may know some of them from an earlier run. */
type ParseFirst = (contents: readonly ContentBytes[]) => Promise<readonly LoadedFile[]>;

/**
 * An Astro loader that reads one content folder as plain data, and reports with the others all that is wrong. While
 * developing, a file with an error is left out; a build has stopped before.
 */
export function folderLoader(kind: ContentKind, parse: ParseFile, parseFirst?: ParseFirst): Loader {
  return {
    name: `archive-${kind}`,
    load: async (context) => {
      // A build has read the records already; see `prepareContent`. The guide is Astro's to compile.
      if (!context.watcher && kind !== 'guide') return;
      const folder = contentFolder();
      const load = (content: ReadFile) =>
        'issue' in content ? { source: '', issues: [content.issue] } : parse(content, context);
      const read = await readContentFiles(folder, kind);
      const sound = read.filter((content) => 'bytes' in content);
      const first = await parseFirst?.(sound);
      const known = new Map(first?.map((file, at) => [sound[at]?.file, file] as const));
      const files: LoadedFiles = new Map(
        read.map((content) => [content.file, known.get(content.file) ?? load(content)]),
      );
      // What lies beside the folders is said once.
      const beside = kind === 'guide' ? await checkContentFolder(folder) : [];
      const handOver = () => handOverFiles(kind, files, beside, context);
      handOver();
      watch(join(folder, kind), context, {
        read: async (path) => {
          files.set(displayPath(path), load(readContentFile(path)));
          handOver();
        },
        forget: (path) => {
          if (files.delete(displayPath(path))) handOver();
        },
      });
    },
  };
}

/** Hands over what the folder holds now, once the other folders have been read too. */
function handOverFiles(
  kind: ContentKind,
  files: LoadedFiles,
  beside: readonly Issue[],
  context: LoaderContext,
): void {
  fillStore(kind, files, context);
  const folder = inOrder(files);
  if (!context.watcher) {
    refuseErrors(folder.issues);
    return;
  }
  const content = completeFolder(kind, { ...folder, issues: [...folder.issues, ...beside] });
  if (!content) return;
  // A half-finished file must not stop the server while an editor is typing.
  if (content.issues.length > 0) context.logger.warn(`\n${formatIssues(content.issues)}`);
  shareRecords(content.records);
}

/**
 * The one entry that stands for all records while developing: another digest of it is how the browser of an editor learns
 * that something has changed. An entry of each record would be written down and read again after every edit.
 */
const LATEST = 'latest';
let edits = 0;

function fillStore(kind: ContentKind, files: LoadedFiles, context: LoaderContext): void {
  const { store, generateDigest, watcher } = context;
  const stale = new Set(store.keys());
  if (watcher && kind !== 'guide') {
    store.set({ id: LATEST, data: {}, digest: `${++edits}` });
    stale.delete(LATEST);
  }
  for (const [file, { source, entry }] of files) {
    if (!entry) continue;
    store.set({ ...entry, digest: generateDigest(`${file}\n${source}`) });
    stale.delete(entry.id);
  }
  for (const id of stale) store.delete(id);
}

function inOrder(files: LoadedFiles): LoadedFolder {
  const sorted = [...files].sort(([a], [b]) => compareText(a, b));
  return {
    records: sorted.flatMap(([, { record }]) => record ?? []),
    drafts: new Map(sorted.flatMap(([file, { draft }]) => (draft ? [[file, draft]] : []))),
    issues: sorted.flatMap(([, { issues }]) => issues),
    sources: new Map(sorted.map(([file, { source }]) => [file, source])),
  };
}

interface Followers {
  readonly read: (path: string) => Promise<void>;
  readonly forget: (path: string) => void;
}

/** While developing: reads anew what an editor saves, and nothing else. */
function watch(root: string, { watcher, logger }: LoaderContext, { read, forget }: Followers): void {
  if (!watcher) return;
  const isOurs = (path: string) => path.startsWith(join(root, '/')) && /\.mdx$/i.test(path);
  watcher.add(root);
  // One after the other: what is read late must not bring back a file that was renamed or deleted meanwhile.
  let running = Promise.resolve();
  const follow = (take: (path: string) => Promise<void> | void) => (path: string) => {
    if (!isOurs(path)) return;
    running = running.then(() => take(path)).catch((error: unknown) => logger.error(String(error)));
  };
  const readHeld = async (path: string) => {
    const isHeld = await lstat(path).then(
      () => true,
      () => false,
    );
    if (isHeld) await read(path);
  };
  watcher.on('add', follow(readHeld));
  watcher.on('change', follow(readHeld));
  watcher.on('unlink', follow(forget));
}
