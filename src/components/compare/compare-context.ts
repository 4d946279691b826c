import type { BrowserContext } from '../browser/page-context.ts';
import type { CompareStrings } from './strings.ts';

/** What the page tells its script. */
export type CompareContext = BrowserContext<CompareStrings>;
