import { buildSequence } from '../../../src/hanzi/searchable.ts';
import type { SearchableArticle } from '../../../src/search/index/searchable-article.ts';
import type { Random } from '../random.ts';

/** A wildcard, or two words that shall stand near each other. */
export interface PatternQuery {
  readonly words: string;
  readonly near?: { readonly words: string; readonly distance: number };
}

/**
 * Random patterns that texts of the articles suggest: words with one or two characters replaced by `?`, two words
 * of a sentence with `*` between, and two words with a distance that is sometimes enough and sometimes not.
 */
export function cutPatterns(
  articles: readonly SearchableArticle[],
  count: number,
  random: Random,
): PatternQuery[] {
  const queries: PatternQuery[] = [];
  while (queries.length < count) {
    const { title, text } = random.pick(articles);
    const characters = [...(random.chance(0.15) ? title : text)];
    const start = random.below(Math.max(1, characters.length - 40));
    const cut = (from: number, length: number) =>
      characters.slice(start + from, start + from + length).join('');
    const first = cut(0, 1 + random.below(3));
    const skipped = random.below(12);
    const second = cut(first.length + skipped, 1 + random.below(3));
    const isPlain = [first, second].every((words) => /^[\p{L}\p{N}]+$/u.test(words));
    if (!isPlain || buildSequence(second).folded.length === 0) continue;
    const kind = queries.length % 4;
    if (kind === 0) queries.push({ words: `${first}${'?'.repeat(1 + (skipped % 3))}${second}` });
    else if (kind === 1) queries.push({ words: `${first}*${second}` });
    else if (kind === 2) queries.push({ words: `${first}?*${second}${random.chance(0.5) ? '?市' : ''}` });
    else queries.push({ words: first, near: { words: second, distance: random.below(25) } });
  }
  return queries;
}
