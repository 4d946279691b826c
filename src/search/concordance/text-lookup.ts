import type { ArticleText } from '../format/manifest.ts';
import type { IndexReader } from '../match/index-reader.ts';
import type { Line } from './find-lines.ts';

/** The articles of some lines, and the title or body each line stands in. */
export interface TextLookup {
  readonly articleOf: (line: Line) => ArticleText;
  readonly textOf: (line: Line) => string;
}

/** Looks up the texts of lines, once for each article. Texts read before are not fetched again. */
export async function lookUpTexts(reader: IndexReader, lines: readonly Line[]): Promise<TextLookup> {
  const numbers = [...new Set(lines.map(({ article }) => article))];
  const held = new Map(
    await Promise.all(numbers.map(async (article) => [article, await reader.text(article)] as const)),
  );
  const articleOf = ({ article }: Line): ArticleText => {
    const found = held.get(article);
    if (!found) throw new RangeError(`Article ${article} was not looked up.`);
    return found;
  };
  return {
    articleOf,
    textOf: (line) => (line.part === 'title' ? articleOf(line).title : articleOf(line).text),
  };
}
