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
  /** ISO day of its build. */
  readonly date: string;
  /** In the order of the index: newest first. */
  readonly articles: readonly ReleasedArticle[];
}

/** The digits that name a release. */
export const RELEASE_NAME = /^[0-9a-f]{12}$/;

/** A release as text: its day, then an article a line. */
export function renderRelease({ date, articles }: Release): string {
  return `${[date, ...articles.map(renderArticle)].join('\n')}\n`;
}

/** The lines of the articles alone: what the digits of a release are made of. */
export function renderArticle({ id, words, facts }: ReleasedArticle): string {
  return `${id} ${words} ${facts}`;
}

/** Reads back what `renderRelease` wrote. */
export function parseRelease(text: string): Release {
  const [date = '', ...lines] = text.trimEnd().split('\n');
  const articles = lines.map((line): ReleasedArticle => {
    const [id = '', words = '', facts = ''] = line.split(' ');
    return { id, words, facts };
  });
  return { date, articles };
}
