import type { Article } from '../archive.ts';
import { digestValue } from '../reads/digest-value.ts';
import type { Edit, FileHistory } from './file-history.ts';

/** How a record of the archive came to be what it is. */
export interface Provenance {
  /** The saved page that it was made from; absent where none is held. */
  readonly capture?: NonNullable<Article['data']['capture']>;
  /** The page that was saved, and the day it was last seen there (EDTF). */
  readonly page?: { readonly url: string; readonly isLinked: boolean; readonly seen?: string };
  /** Commits of its file, oldest first; empty where the build has no history. */
  readonly edits: readonly Edit[];
  readonly corrections: Article['data']['corrections'];
  readonly withdrawn?: NonNullable<Article['data']['withdrawn']>;
}

/** Gathers what an article's own fields and the history of its file say of its origin. */
export function provenanceOf({ data, file }: Article, history: FileHistory | undefined): Provenance {
  const { capture, source, corrections, withdrawn } = data;
  const url = source?.url ?? source?.address;
  return {
    ...(capture && { capture }),
    ...(url !== undefined && {
      page: {
        url,
        isLinked: source?.url !== undefined,
        ...(source?.accessed !== undefined && { seen: source.accessed }),
      },
    }),
    edits: history?.get(file) ?? [],
    corrections,
    ...(withdrawn && { withdrawn }),
  };
}

/** Digest of all that {@link provenanceOf} says of an article, and of the article. */
export function provenanceMadeOf(article: Article, history: FileHistory | undefined): string | undefined {
  return digestValue([article, history?.get(article.file)]);
}
