import type { SearchableArticle } from '../index/searchable-article.ts';

/** Articles of one file: some 10 MB, well below what an engine takes at once. */
const ARTICLES_PER_FILE = 1000;

/** A file for the bulk interface of OpenSearch. */
export interface BulkFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Yields articles as NDJSON for `_bulk`: a line that names the article, and a line that holds it.
 * @param index name of the index.
 * @see https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
 */
export function* renderOpenSearchBulk(
  articles: readonly SearchableArticle[],
  index: string,
): Generator<BulkFile> {
  for (let at = 0; at < articles.length; at += ARTICLES_PER_FILE) {
    const lines = articles.slice(at, at + ARTICLES_PER_FILE).flatMap((article) => {
      const { id, citation: _, blocks: __, since: ___, ...held } = article;
      return [JSON.stringify({ index: { _index: index, _id: id } }), JSON.stringify(held)];
    });
    const number = String(at / ARTICLES_PER_FILE + 1).padStart(4, '0');
    yield { name: `articles-${number}.ndjson`, text: `${lines.join('\n')}\n`.toWellFormed() };
  }
}
