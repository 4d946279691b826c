import { fill } from '../browser/element.ts';
import type { BrowserContext } from '../browser/page-context.ts';
import type { TrendsStrings } from './strings.ts';

/** What the page tells its script. */
export type TrendsContext = BrowserContext<TrendsStrings>;

/** A bin as readers read it: a year or month as it is, days from an event with their signs. */
export function nameBin({ strings }: TrendsContext, key: string): string {
  const [from, to] = key.split('/').map(Number);
  if (from === undefined || to === undefined) return key;
  const sign = (days: number) => (days > 0 ? `+${days}` : String(days).replace('-', '−'));
  return fill(strings.days, { from: sign(from), to: sign(to) });
}
