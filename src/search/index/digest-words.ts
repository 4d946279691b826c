import { hash } from 'node:crypto';
import type { SearchableArticle } from './searchable-article.ts';

const digests = new WeakMap<object, string>();

/** Names title and text of an article: equal words, equal name. Made once for each article. */
export function digestWords(article: Pick<SearchableArticle, 'title' | 'text'>): string {
  const known = digests.get(article);
  if (known !== undefined) return known;
  const { title, text } = article;
  // As UTF-16, which tells halves of surrogate pairs apart and is there already.
  const digest = hash('sha256', Buffer.from(`${title.length} ${title}${text}`, 'utf16le'), 'base64');
  digests.set(article, digest);
  return digest;
}
