/** An article as a release had it: hashes of its words, and of everything else that a search knows of it. */
export interface ReleasedArticle {
  readonly id: string;
  readonly words: string;
  readonly facts: string;
}

/**
 * What a version of the archive held. It keeps no text: an article that is withdrawn or corrected must not live on in
 * the record of an earlier version.
 */
export interface Release {
  /** In the order of the index: newest first. */
  readonly articles: readonly ReleasedArticle[];
}

/** The digits that name a release. */
export const RELEASE_NAME = /^[0-9a-f]{12}$/;

/**
 * A release as text, an article a line, without the end of the last: what its digits are made of, so that equal content
 * is one record, whenever it is built. The day is said where a release is listed.
 */
export function renderRelease({ articles }: Release): string {
  return articles.map(({ id, words, facts }) => `${id} ${words} ${facts}`).join('\n');
}

/** Reads back what `renderRelease` wrote. */
export function parseRelease(text: string): Release {
  const lines = text.split('\n').filter(Boolean);
  const articles = lines.map((line): ReleasedArticle => {
    const [id = '', words = '', facts = ''] = line.split(' ');
    return { id, words, facts };
  });
  return { articles };
}
