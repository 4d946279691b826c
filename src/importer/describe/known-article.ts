/** What the archive holds already of an article, as far as the importer needs it. */
export interface KnownArticle {
  readonly id: string;
  /** Ids it bore before. */
  readonly formerIds?: readonly string[];
  readonly sha256?: string;
  /** Clean body; empty when only an abstract is held. */
  readonly text: string;
  /** Ids it names as other versions of itself. */
  readonly reprints?: readonly string[];
}

/** Tells of an id whether another capture's article bears it, or bore it. */
export function buildTakenIds(known: readonly KnownArticle[], sha256: string): (id: string) => boolean {
  return (id) =>
    known.some(
      (article) => article.sha256 !== sha256 && (article.id === id || article.formerIds?.includes(id)),
    );
}
