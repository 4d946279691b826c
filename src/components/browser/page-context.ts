import type { Language } from '../../i18n/languages.ts';
import { find } from './element.ts';
import { siteRoot } from './site-root.ts';

/** What a page tells its script, as JSON in one of its elements. */
export interface BrowserContext<Strings> {
  readonly language: Language;
  /**
   * What stands before the path of a page in this language, so that the two make a link: in the page empty or
   * `/en`, once read with the path of the site before it.
   */
  readonly prefix: string;
  readonly strings: Strings;
}

/** Reads what the page says in the element of a selector below `root`. @throws when the page lacks it. */
export function readContext<Context extends BrowserContext<unknown>>(
  root: ParentNode,
  selector: string,
): Context {
  const context: Context = JSON.parse(find(root, selector, HTMLElement).textContent);
  return { ...context, prefix: siteRoot() + context.prefix };
}

/** The reason in an error, for a sentence of the page. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
