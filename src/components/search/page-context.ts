import type { BrowserContext } from '../browser/page-context.ts';
import type { SearchStrings } from './strings.ts';

/** What the page tells its script. */
export type PageContext = BrowserContext<SearchStrings>;
