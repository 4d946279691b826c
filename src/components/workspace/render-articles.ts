import { formatEdtf } from '../../dates/format-edtf.ts';
import { element } from '../browser/element.ts';
import type { BrowserContext } from '../browser/page-context.ts';

/** What a short list says of an article. */
interface ListedArticle {
  readonly url: string;
  readonly title: string;
  readonly published?: string;
  /** What is said after the date. */
  readonly note?: string;
}

/** A plain list of articles with their dates; each item carries its address in the attribute `mark`. */
export function renderArticles(
  { language, prefix }: BrowserContext<unknown>,
  articles: Iterable<ListedArticle>,
  mark: `data-${string}`,
): HTMLElement {
  const items = Array.from(articles, ({ url, title, published = '', note = '' }) =>
    element(
      'li',
      { [mark]: url },
      element('a', { href: prefix + url }, title),
      ` ${formatEdtf(published, language)}${note === '' ? '' : ` · ${note}`}`,
    ),
  );
  return element('ul', {}, ...items);
}
