/** The parts of an article's permanent id. */
export interface ArticleIdParts {
  /** EDTF date of publication; its qualifiers (`~`, `?`, `%`) are left out of the id. */
  readonly published?: string | undefined;
  /** GB/T 2260 code. */
  readonly place?: string | undefined;
  /** Hash of the capture, or of the URL for a record without one: hex, at least four digits. */
  readonly hash: string;
}

/** Builds the permanent id, e.g. `2016-12-09-411700-3f2a`, `undated-unplaced-a7f0`. */
export function buildArticleId({ published, place, hash }: ArticleIdParts): string {
  return `${idStem({ published, place })}-${hash.slice(0, 4)}`;
}

/** The id without its hash. An interval counts by its first date. */
export function idStem({ published, place }: Omit<ArticleIdParts, 'hash'>): string {
  const day = (published ?? '').split('/')[0]?.replace(/[~?%]/g, '') || 'undated';
  return `${day === '..' ? 'undated' : day}-${place ?? 'unplaced'}`;
}
