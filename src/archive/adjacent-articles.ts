import type { Archive } from './archive.ts';

/** The articles just before and just after one, in time. */
export interface Adjacent {
  readonly previous?: string;
  readonly next?: string;
}

const positions = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/**
 * The neighbours of an article in a list that is newest first, such as those of a campaign or a place.
 * Undated articles stand at the list's end and have no neighbours; empty when the article is not in the list.
 */
export function adjacentArticles(archive: Archive, list: readonly string[], id: string): Adjacent {
  const known = positions.get(list) ?? new Map(list.map((member, index) => [member, index]));
  positions.set(list, known);
  const at = known.get(id);
  if (at === undefined || !isDated(archive, id)) return {};
  const previous = list[at + 1];
  const next = list[at - 1];
  return {
    ...(previous !== undefined && isDated(archive, previous) && { previous }),
    ...(next !== undefined && { next }),
  };
}

function isDated(archive: Archive, id: string): boolean {
  return archive.articleById.get(id)?.days !== undefined;
}
