import type { Archive } from './archive.ts';
import { isHeld } from './is-held.ts';
import { oncePerKey } from './once-per-archive.ts';

/** The ids of a list that are those of articles that the archive holds. */
export function heldIds({ articleById }: Archive, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => {
    const article = articleById.get(id);
    return article !== undefined && isHeld(article);
  });
}

/** How many articles of a list of ids the archive holds. */
export function countHeld(archive: Archive, ids: readonly string[]): number {
  return heldIds(archive, ids).length;
}

/** What has articles of its own: a place with all below it, a campaign, an honour. */
export type HolderKind = keyof typeof LISTS;

const LISTS = {
  place: ({ places }: Archive, code: string) => places.get(code)?.allArticles,
  campaign: ({ campaigns }: Archive, id: string) => campaigns.get(id)?.articles,
  honour: ({ honours }: Archive, id: string) => honours.get(id)?.articles,
} as const;
const BETWEEN = ' ';

const heldOf = oncePerKey('held articles', (archive, holder) => {
  const [kind = '', id = ''] = holder.split(BETWEEN, 2);
  return countHeld(archive, LISTS[kind as HolderKind](archive, id) ?? []);
});

/**
 * How many articles of a place, a campaign or an honour the archive holds; nought where there is none of the id. A page that
 * asks has read the number and not each article: another wording of one makes no such page anew.
 */
export function countHeldOf(archive: Archive, kind: HolderKind, id: string): number {
  return heldOf(archive, `${kind}${BETWEEN}${id}`);
}
