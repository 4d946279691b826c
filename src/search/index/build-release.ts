import { hashText } from '../../hanzi/hash-text.ts';
import { type Release, type ReleasedArticle, renderRelease } from '../format/release.ts';
import { digestWords } from './digest-words.ts';
import { hashContent } from './hash-content.ts';
import { keepNothing, type OpenSlot } from './kept.ts';
import type { SearchableArticle } from './searchable-article.ts';

/** Articles of which the hashes of their words are kept together. */
const KEPT_TOGETHER = 512;

/**
 * Articles of the index as a release has them. How one is cited and where the site lies are no part of it.
 * @param openSlot finds what an earlier build made of the same words.
 */
export function describeRelease(
  sorted: readonly SearchableArticle[],
  openSlot: OpenSlot = keepNothing,
): Release {
  const articles: ReleasedArticle[] = [];
  for (let at = 0; at < sorted.length; at += KEPT_TOGETHER) {
    const own = sorted.slice(at, at + KEPT_TOGETHER);
    const slot = openSlot<readonly string[]>('words', own.map(digestWords));
    const words = slot.value ?? own.map(({ title, text }) => hashText(`${title}\n${text}`));
    if (!slot.value) slot.store(words);
    for (const [i, article] of own.entries()) {
      const facts = hashText(JSON.stringify(factsOf(article)));
      articles.push({ id: article.id, words: words[i] ?? '', facts });
    }
  }
  return { articles };
}

/** What a subcorpus can be chosen by, named one by one: what is added later must not change the hashes of before. */
function factsOf(article: SearchableArticle): unknown {
  const { from, to, places, campaigns, honours, type, phase, fates, source, complete, since, isReprint } =
    article;
  return [from, to, places, campaigns, honours, type, phase, fates, source, complete, since, isReprint];
}

/** Twelve digits that name what is held: equal articles, equal digits, on any day, at any address. */
export function nameRelease(release: Release): string {
  return hashContent(renderRelease(release));
}
