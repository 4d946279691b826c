declare global {
  /** Set by the bundler from `ARCHIVE_REPOSITORY`; empty when the archive names no repository. */
  const __ARCHIVE_REPOSITORY__: string | undefined;
}

/** Address of the history of a content file; undefined when the archive names no repository. */
export function historyUrl(file: string): string | undefined {
  const base = typeof __ARCHIVE_REPOSITORY__ === 'undefined' ? '' : __ARCHIVE_REPOSITORY__;
  return base === '' ? undefined : `${base.replace(/\/$/, '')}/${file}`;
}
