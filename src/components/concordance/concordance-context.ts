import { formatCount } from '../../i18n/format-count.ts';
import { fill } from '../browser/element.ts';
import type { BrowserContext } from '../browser/page-context.ts';
import type { ConcordanceStrings } from './strings.ts';

/** What the page tells its script. */
export type ConcordanceContext = BrowserContext<ConcordanceStrings>;

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
    typeof value === 'number' ? formatCount(value) : value,
  ]);
  return fill(template, {
    ...Object.fromEntries(texts),
    nOccurrences: form(occurrence, values['n']),
    mArticles: form(article, values['m']),
  });
}
