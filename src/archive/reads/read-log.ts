/** What the pages of a build read of the archive, for whoever keeps pages between builds. */
export interface ReadLog {
  /** Names of what the page that is rendered at present has read; undefined between pages. */
  names: Set<string> | undefined;
  /** Digest of what a name stands for in the archive of this build; undefined when nobody can say. */
  digestOf: (name: string) => string | undefined;
}

/** Stands for something that is no part of the archive: a page that has read it is never kept. */
export const ELSEWHERE = 'elsewhere';

// The bundler gives pages and integrations copies of their own of every module; see shared-archive.ts.
const LOG = Symbol.for('campaign-archive-reads');
const shared = globalThis as typeof globalThis & { [LOG]?: ReadLog };

/** Begins to note what pages read, in this process. */
export function openReadLog(): ReadLog {
  const log = { names: undefined, digestOf: () => undefined };
  shared[LOG] = log;
  return log;
}

/** Ends it: from now on nothing is noted. */
export function closeReadLog(): void {
  delete shared[LOG];
}

/** The log of this process; undefined while nobody wants to know. */
export function readLog(): ReadLog | undefined {
  return shared[LOG];
}

/**
 * Runs what is derived from the archive once for all pages: the page that is the first to want it has not read what it is made of,
 * but what comes of it.
 */
export function withoutNotes<T>(run: () => T): T {
  const log = shared[LOG];
  const names = log?.names;
  if (!log || !names) return run();
  log.names = undefined;
  try {
    return run();
  } finally {
    log.names = names;
  }
}

/** Notes that the present page has read something. */
export function noteRead(name: string): void {
  shared[LOG]?.names?.add(name);
}
