/** A commit that changed a content file. */
export interface Edit {
  /** Its hash, in hex. */
  readonly commit: string;
  /** When it was committed, ISO 8601 in UTC, e.g. `2026-11-20T08:30:00Z`. */
  readonly at: string;
}

/** The commits that changed each content file, oldest first, by its path within the content folder. */
export type FileHistory = ReadonlyMap<string, readonly Edit[]>;
