import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import {
  type ContentFile,
  type DraftRecord,
  parseRecord,
  type RecordKind,
} from '../../archive/parse-record.ts';
import type { ContentRecord } from '../../archive/records.ts';
import { shareRecords } from '../../archive/shared-archive.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import { formatIssues } from '../../issues/format-issues.ts';
import type { Issue } from '../../issues/issue.ts';
import { ignoreMissing } from '../missing-file.ts';
import { contentFolder, displayPath, readContentFiles } from './content-folder.ts';
import { completeFolder, type LoadedFolder, refuseErrors } from './content-session.ts';

/** A file of the folder, parsed. */
interface LoadedFile {
  readonly source: string;
  readonly record?: ContentRecord<unknown>;
  readonly draft?: DraftRecord<unknown>;
  readonly issues: readonly Issue[];
}

type LoadedFiles = Map<string, LoadedFile>;

/**
 * An Astro loader that reads one content folder as plain data: no module per article, so that 10,000 of them
 * build in seconds. The records go to the pages of this process directly (see `shareRecords`); Astro's store
 * holds a digest of each, by which it tells the browser of an editor that something has changed.
 */
export function recordLoader(kind: RecordKind): Loader {
  return {
    name: `archive-${kind}`,
    load: async (context) => {
      const folder = contentFolder();
      const files: LoadedFiles = new Map();
      for (const content of await readContentFiles(folder, kind))
        files.set(content.file, load(kind, content));
      handOver(kind, files, context);
      watch(kind, folder, files, context);
    },
  };
}

function load(kind: RecordKind, content: ContentFile): LoadedFile {
  return { source: content.source, ...parseRecord(kind, content) };
}

/** Hands over what the folder holds now, once the other folders have been read too. */
function handOver(kind: RecordKind, files: LoadedFiles, context: LoaderContext): void {
  fillStore(files, context);
  const content = completeFolder(kind, inOrder(files));
  if (!content) return;
  // A half-finished file must not stop the server while an editor is typing; a build must not go on.
  if (!context.watcher) refuseErrors(content.issues);
  if (content.issues.length > 0) context.logger.warn(`\n${formatIssues(content.issues)}`);
  shareRecords(content.records);
}

function fillStore(files: LoadedFiles, { store, generateDigest }: LoaderContext): void {
  const stale = new Set(store.keys());
  for (const [file, { source, record }] of files) {
    if (!record) continue;
    store.set({ id: record.id, data: {}, digest: generateDigest(`${file}\n${source}`) });
    stale.delete(record.id);
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

/** While developing: reads anew what an editor saves, and nothing else. */
function watch(kind: RecordKind, folder: string, files: LoadedFiles, context: LoaderContext): void {
  const { watcher } = context;
  if (!watcher) return;
  const root = join(folder, kind);
  const isOurs = (path: string) => path.startsWith(join(root, '/')) && path.endsWith('.mdx');
  watcher.add(root);
  // One after the other: what is read late must not bring back a file that was renamed or deleted meanwhile.
  let running = Promise.resolve();
  const follow = (take: (path: string) => Promise<void>) => (path: string) => {
    if (!isOurs(path)) return;
    running = running.then(() => take(path)).catch((error: unknown) => context.logger.error(String(error)));
  };
  const read = async (path: string) => {
    const file = displayPath(path);
    const source = await readFile(path, 'utf8').catch(ignoreMissing);
    if (source === undefined) return;
    files.set(file, load(kind, { file, source }));
    handOver(kind, files, context);
  };
  const forget = async (path: string) => {
    if (files.delete(displayPath(path))) handOver(kind, files, context);
  };
  watcher.on('add', follow(read));
  watcher.on('change', follow(read));
  watcher.on('unlink', follow(forget));
}
