/** The parts of an article's permanent id. */
export interface ArticleIdParts {
  /** EDTF date of publication; its qualifiers (`~`, `?`, `%`) are left out of the id. */
  readonly published?: string | undefined;
  /** GB/T 2260 code. */
  readonly place?: string | undefined;
  /** Hash of the capture, or of the URL for a record without one: hex, at least eight digits. */
  readonly hash: string;
}

/** Hex digits of the hash in an id: so many, and where two articles would meet, up to so many. */
const SHORTEST_HASH = 4;
const LONGEST_HASH = 8;

/** A year, month, season or day as an id holds it; `X` stands for an unknown digit. */
const DAY = /^[\dX]{4}(-[\dX]{2}){0,2}$/;

/**
 * Builds the permanent id, e.g. `2016-12-09-411700-3f2a`, `undated-unplaced-a7f0`.
 * @param isTaken whether another article bears an id; each digit more of the hash is tried until it does not.
 * @returns the id with all eight digits when even that is taken.
 */
export function buildArticleId(
  parts: ArticleIdParts,
  isTaken: (id: string) => boolean = () => false,
): string {
  const stem = idStem(parts);
  let length = SHORTEST_HASH;
  while (length < LONGEST_HASH && isTaken(`${stem}-${parts.hash.slice(0, length)}`)) length++;
  return `${stem}-${parts.hash.slice(0, length)}`;
}

/** True when an article of these parts may bear the id: the hash in it may be longer than it need be. */
export function isArticleIdOf(id: string, parts: ArticleIdParts): boolean {
  const stem = `${idStem(parts)}-`;
  const digits = id.length - stem.length;
  return digits >= SHORTEST_HASH && digits <= LONGEST_HASH && id === stem + parts.hash.slice(0, digits);
}

/**
 * The id without its hash. An interval counts by its first date; what has no first date that is a year, month
 * or day (`../2017`) is undated.
 */
export function idStem({ published, place }: Omit<ArticleIdParts, 'hash'>): string {
  const day = (published ?? '').split('/')[0]?.replace(/[~?%]/g, '') ?? '';
  return `${DAY.test(day) ? day : 'undated'}-${place ?? 'unplaced'}`;
}

/** Path of an article's file below the articles folder: `2016/2016-12-09-411700-3f2a.mdx`. */
export function buildArticlePath(id: string): string {
  return `${articleFolder(id)}/${id}.mdx`;
}

/** Folder of an article's file: its year, or `undated`, also for a year with an unknown digit. */
export function articleFolder(id: string): string {
  return /^(\d{4})/.exec(id)?.[1] ?? 'undated';
}
