/**
 * What the builds of one content hand on to the next, each value under the name of what made it. A value is good for the
 * same code alone; that it may be of another content is what the reader must see to.
 */
export interface LastBuild {
  /** Undefined when the last build has left nothing under a name, or nobody knows. */
  readonly find: (name: string) => unknown;
  /**
   * What another process of the present build has kept; where one has said that it will ({@link LastBuild.promise}), it is
   * waited for. Undefined as above.
   */
  readonly findPresent: (name: string) => unknown;
  /** Resolves when nobody has yet to keep a promise of a value. */
  readonly arrival: (name: string) => Promise<void>;
  /**
   * Says that a process makes a value that others of the present build want too.
   * @param maker its number; that of this process when absent.
   */
  readonly promise: (name: string, maker?: number) => void;
  /** Keeps a promise without a value: it is what the last build has left. */
  readonly confirm: (name: string) => void;
  /** Keeps a value as `v8.serialize` can write it. */
  readonly keep: (name: string, value: unknown) => void;
}

// The bundler gives pages and integrations copies of their own of every module; see shared-archive.ts.
const LAST = Symbol.for('campaign-archive-last-build');
const shared = globalThis as typeof globalThis & { [LAST]?: LastBuild | undefined };

/** Makes what the last build has left known to this process; undefined takes it away again. */
export function shareLastBuild(last: LastBuild | undefined): void {
  shared[LAST] = last;
}

/** What the last build has left; undefined where nobody keeps anything. */
export function lastBuild(): LastBuild | undefined {
  return shared[LAST];
}
