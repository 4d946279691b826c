import { hashText } from '../../hanzi/hash-text.ts';
import { type Release, type ReleasedArticle, renderRelease } from '../format/release.ts';
import { hashContent } from './hash-content.ts';
import type { SearchableArticle } from './searchable-article.ts';

/** Articles of the index as a release has them. How one is cited and where the site lies are no part of it. */
export function describeRelease(sorted: readonly SearchableArticle[]): Release {
  const articles = sorted.map(
    (article): ReleasedArticle => ({
      id: article.id,
      words: hashText(`${article.title}\n${article.text}`),
      facts: hashText(JSON.stringify(factsOf(article))),
    }),
  );
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
