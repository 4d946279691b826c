import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { fileStem, parseRecord, type RecordKind } from '../../archive/parse-record.ts';
import { formatIssues } from '../../issues/format-issues.ts';
import type { Issue } from '../../issues/issue.ts';
import { contentFolder, listContentFiles, readContentFile } from './content-folder.ts';

/** Raised when a stored record would no longer be what today's code makes of the same file. */
const FORMAT = '1';

/**
 * An Astro loader that keeps one content folder's records as plain data: no module per article, so that
 * 10,000 of them build in seconds. Files whose text has not changed are not parsed again.
 */
export function recordLoader(kind: RecordKind): Loader {
  return {
    name: `archive-${kind}`,
    load: async (context) => {
      const folder = contentFolder();
      await loadAll(kind, folder, context);
      watch(kind, folder, context);
    },
  };
}

async function loadAll(kind: RecordKind, folder: string, context: LoaderContext): Promise<void> {
  const { store, watcher, logger } = context;
  const stale = new Set(store.keys());
  const issues: Issue[] = [];
  for (const path of await listContentFiles(folder, kind)) {
    const content = await readContentFile(path);
    const id = fileStem(content.file);
    stale.delete(id);
    const digest = context.generateDigest(`${FORMAT}\n${content.file}\n${content.source}`);
    if (store.get(id)?.digest === digest) continue;
    const parsed = parseRecord(kind, content);
    issues.push(...parsed.issues);
    if (parsed.record) store.set({ id, data: { ...parsed.record }, digest });
    else store.delete(id);
  }
  for (const id of stale) store.delete(id);
  if (issues.length === 0) return;
  // While an editor is typing a half-finished file must not stop the server; a build must not go on.
  const report = formatIssues(issues);
  if (!watcher) throw new Error(`\n${report}\n`);
  logger.error(`\n${report}`);
}

function watch(kind: RecordKind, folder: string, context: LoaderContext): void {
  const { watcher } = context;
  if (!watcher) return;
  const root = join(folder, kind);
  watcher.add(root);
  let running = Promise.resolve();
  const reload = (path: string) => {
    if (!path.startsWith(root)) return;
    running = running.then(() => loadAll(kind, folder, context));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
}
