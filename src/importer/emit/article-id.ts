/** Builds an article's permanent id: publication day, place, first four hex digits of the capture's hash. */
export function buildArticleId(
  published: string | undefined,
  place: string | undefined,
  sha256: string,
): string {
  const day = published?.replace(/[~?%]/g, '').split('/')[0];
  const usable = day !== undefined && /^[\dX]{4}(-[\dX]{2}){0,2}$/.test(day) ? day : 'undated';
  return `${usable}-${place ?? 'unplaced'}-${sha256.slice(0, 4)}`;
}

/** Path of an article's file below the articles folder: `2016/2016-12-09-411700-3f2a.mdx`. */
export function buildArticlePath(id: string): string {
  const year = /^(\d{4})/.exec(id)?.[1] ?? 'undated';
  return `${year}/${id}.mdx`;
}
