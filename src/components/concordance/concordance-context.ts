import { fill } from '../search/element.ts';
import type { ConcordanceStrings } from './strings-type.ts';

/** What the page tells its script. */
export interface ConcordanceContext {
  readonly language: 'zh' | 'en';
  /** What stands before the path of a page in this language: empty or `/en`. */
  readonly prefix: string;
  readonly strings: ConcordanceStrings;
}

/**
 * Fills a string of the interface: numbers get their thousands marked, and `{nOccurrences}` and
 * `{mArticles}` become the word that goes with the numbers `n` and `m`.
 */
export function say(
  { strings }: ConcordanceContext,
  template: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const { occurrence, article } = strings.words;
  const form = ([one, many]: readonly [string, string], count: string | number | undefined) =>
    count === 1 ? one : many;
  const texts = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? value.toLocaleString('en') : value,
  ]);
  return fill(template, {
    ...Object.fromEntries(texts),
    nOccurrences: form(occurrence, values['n']),
    mArticles: form(article, values['m']),
  });
}
