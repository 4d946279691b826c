import type { ArticleText } from '../format/manifest.ts';
import { findMatches } from '../match/find-matches.ts';
import type { FoundMatches } from '../regex/search-texts.ts';
import type { Phrase } from './parse-phrases.ts';

/** One occurrence: where it stands in the title or body of an article. */
export interface Line {
  /** Number of the article in the columns. */
  readonly article: number;
  readonly part: 'title' | 'body';
  /** Number of the block in the article (`p1`, `p2` …); 0 in the title. */
  readonly block: number;
  /** UTF-16 offsets in the title or body. */
  readonly start: number;
  readonly end: number;
  /** Number of the phrase found. */
  readonly phrase: number;
}

/** Every occurrence of the phrases in an article, title first, in the order of the text. */
export function findLines(
  article: number,
  held: Pick<ArticleText, 'title' | 'text' | 'blocks'>,
  phrases: readonly Phrase[],
  exactScript: boolean,
): Line[] {
  const patterns = phrases.map(({ pattern }) => pattern);
  const title = findMatches(held.title, patterns, exactScript);
  const text = findMatches(held.text, patterns, exactScript);
  return toLines(article, held, {
    title,
    text: text.filter(({ phrase }) => !phrases[phrase]?.titleOnly),
  });
}

/** Matches in an article as lines: title first, each of the body with the block it stands in. */
export function toLines(
  article: number,
  held: Pick<ArticleText, 'text' | 'blocks'>,
  matches: FoundMatches,
): Line[] {
  let line = 0;
  let counted = 0;
  return [
    ...matches.title.map((match): Line => ({ article, part: 'title', block: 0, ...match })),
    ...matches.text.map((found): Line => {
      for (; counted < found.start; counted++) if (held.text[counted] === '\n') line++;
      return { article, part: 'body', ...found, block: held.blocks?.[line] ?? line + 1 };
    }),
  ];
}
