import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { fileStem, parseRecord, type RecordKind } from '../../archive/parse-record.ts';
import type { ContentRecord } from '../../archive/records.ts';
import { formatIssues } from '../../issues/format-issues.ts';
import type { Issue } from '../../issues/issue.ts';
import { readCodeDigest } from './code-digest.ts';
import { contentFolder, readContentFiles } from './content-folder.ts';
import { completeFolder, refuseErrors } from './content-session.ts';

/**
 * An Astro loader that keeps one content folder's records as plain data: no module per article, so that
 * 10,000 of them build in seconds. A file whose text has not changed is not parsed again.
 */
export function recordLoader(kind: RecordKind): Loader {
  return {
    name: `archive-${kind}`,
    load: async (context) => {
      const folder = contentFolder();
      await loadFolder(kind, folder, context);
      watch(kind, folder, context);
    },
  };
}

async function loadFolder(kind: RecordKind, folder: string, context: LoaderContext): Promise<void> {
  const { store, watcher, logger } = context;
  const code = await readCodeDigest();
  const stale = new Set(store.keys());
  const issues: Issue[] = [];
  const sources = new Map<string, string>();
  const records: ContentRecord<unknown>[] = [];
  for (const content of await readContentFiles(folder, kind)) {
    sources.set(content.file, content.source);
    const id = fileStem(content.file);
    const digest = context.generateDigest(`${code}\n${content.file}\n${content.source}`);
    const stored = store.get(id);
    if (stored?.digest === digest) {
      // Stored by this very loader under the same digest.
      records.push(stored.data as unknown as ContentRecord<unknown>);
      stale.delete(id);
      continue;
    }
    const parsed = parseRecord(kind, content);
    issues.push(...parsed.issues);
    if (!parsed.record) continue;
    store.set({ id, data: { ...parsed.record }, digest });
    records.push(parsed.record);
    stale.delete(id);
  }
  for (const id of stale) store.delete(id);
  const all = completeFolder(kind, { records, sources, issues });
  if (!all || all.length === 0) return;
  // A half-finished file must not stop the server while an editor is typing; a build must not go on.
  if (!watcher) refuseErrors(all);
  logger.warn(`\n${formatIssues(all)}`);
}

function watch(kind: RecordKind, folder: string, context: LoaderContext): void {
  const { watcher } = context;
  if (!watcher) return;
  const root = join(folder, kind);
  watcher.add(root);
  let running = Promise.resolve();
  const reload = (path: string) => {
    if (!path.startsWith(root)) return;
    running = running.then(() => loadFolder(kind, folder, context));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
}
