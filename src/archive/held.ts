import type { Archive, Article } from './archive.ts';

/** True for an article that the archive holds; a withdrawn one is listed as such and counted nowhere. */
export function isHeld({ data }: Article): boolean {
  return data.rights !== 'withdrawn';
}

/** How many articles of a list of ids the archive holds. */
export function countHeld({ articleById }: Archive, ids: readonly string[]): number {
  return ids.filter((id) => {
    const article = articleById.get(id);
    return article !== undefined && isHeld(article);
  }).length;
}
