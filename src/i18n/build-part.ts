declare global {
  /** Set by the bundler when a large archive is built in several processes, each with pages of its own. */
  const __ARCHIVE_PART__: string | undefined;
}

/** The two kinds of pages that may be built in processes of their own. */
export type PagePart = 'articles' | 'pages';

/** True when this process builds the pages of `part`: those of the articles, or all others. */
export function isBuiltHere(part: PagePart): boolean {
  const own = typeof __ARCHIVE_PART__ === 'undefined' ? '' : __ARCHIVE_PART__;
  return own === '' || own === part;
}
