/** The two kinds of pages that may be built in processes of their own. */
export type PagePart = 'articles' | 'pages';

// The bundler gives pages and integrations copies of their own of every module; see shared-archive.ts.
const PART = Symbol.for('campaign-archive-part');
const shared = globalThis as typeof globalThis & { [PART]?: PagePart };

/** Tells the routes of this process which pages it builds; all of them where nobody says so. */
export function sharePart(part: PagePart | undefined): void {
  if (part === undefined) delete shared[PART];
  else shared[PART] = part;
}

/** True when this process builds the pages of `part`. */
export function isBuiltHere(part: PagePart): boolean {
  return shared[PART] === undefined || shared[PART] === part;
}
