import type { Article } from './archive.ts';

/** True for an article that the archive holds; a withdrawn one is listed as such and counted nowhere. */
export function isHeld({ data }: { readonly data: Pick<Article['data'], 'rights'> }): boolean {
  return data.rights !== 'withdrawn';
}
