import type { CslDate, CslItem } from './csl-item.ts';
import { gbtDate, isExact } from './render-gbt.ts';

/**
 * Renders an item as CSL-JSON, a list of one. An estimated date or a range is given as the words of GB/T 7714
 * (`[2016-12-17]`): most styles ignore `circa`, and so would print a guess as if the source had said it.
 */
export function renderCslJson(item: CslItem): string {
  const { issued, ...rest } = item;
  return JSON.stringify([{ ...rest, ...(issued && { issued: cslDate(issued) }) }]);
}

function cslDate(date: CslDate): CslDate | { readonly literal: string } {
  return isExact(date) ? date : { literal: gbtDate(date) };
}
