import type { BrowserContext } from '../browser/page-context.ts';
import type { SearchBoxStrings } from './strings.ts';

/** What a search box tells its script. */
export type SuggestContext = BrowserContext<SearchBoxStrings['suggest']>;
