import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { CslItem } from '../../../../src/outputs/citations/csl-item.ts';
import { type GbtEdition, renderGbt } from '../../../../src/outputs/citations/render-gbt.ts';

interface PrintedItem {
  readonly name: string;
  readonly item: CslItem;
  /** What citeproc makes of it with the styles of zotero-chinese; `npm run bench -- --citations` asks them anew. */
  readonly printed: Readonly<Record<GbtEdition, string>>;
}

const FIXTURE = new URL('../../../fixtures/citations/items.json', import.meta.url);
const ITEMS = JSON.parse(readFileSync(FIXTURE, 'utf8')) as readonly PrintedItem[];

it.each(ITEMS)('$name, as the official styles print it', ({ item, printed }) => {
  expect({ '2015': renderGbt(item, '2015'), '2025': renderGbt(item, '2025') }).toEqual(printed);
});
