import { buildSequence } from '../../../src/hanzi/searchable.ts';
import type { SearchableArticle } from '../../../src/search/index/searchable-article.ts';

/** The plainest search there is: read everything. The truth the index is measured against. */
export interface Scan {
  readonly article: number;
  readonly occurrences: number;
}

const spelled = new WeakMap<SearchableArticle, { folded: string[]; exact: string[] }>();

/** Articles whose title or text contains words, with overlapping occurrences counted. */
export function scanArticles(
  articles: readonly SearchableArticle[],
  words: string,
  exactScript: boolean,
): Scan[] {
  const form = exactScript ? 'exact' : 'folded';
  const wanted = buildSequence(words)[form].join('');
  const found: Scan[] = [];
  articles.forEach((article, number) => {
    let forms = spelled.get(article);
    if (!forms) {
      const [title, text] = [buildSequence(article.title), buildSequence(article.text)];
      forms = {
        folded: [title.folded.join(''), text.folded.join('')],
        exact: [title.exact.join(''), text.exact.join('')],
      };
      spelled.set(article, forms);
    }
    const occurrences = forms[form].reduce((sum, text) => sum + countOccurrences(text, wanted), 0);
    if (occurrences > 0) found.push({ article: number, occurrences });
  });
  return found;
}

function countOccurrences(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count++;
  return count;
}
