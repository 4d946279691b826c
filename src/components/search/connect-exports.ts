import type { IndexReader } from '../../search/match/index-reader.ts';
import type { Hit } from '../../search/match/run-search.ts';
import { fill, find } from '../browser/element.ts';
import { targetOf } from '../browser/events.ts';
import { reasonOf } from '../browser/page-context.ts';
import { siteAddress } from '../browser/site-root.ts';
import { EXPORT_FORMATS, exportHits } from './export-hits.ts';
import type { PageContext } from './page-context.ts';

/** Makes the export buttons work; `show` says which hits they export. */
export function connectExports(
  tools: HTMLElement,
  { strings }: PageContext,
  reader: IndexReader,
): { readonly show: (hits: readonly Hit[]) => void } {
  const label = find(tools, '[data-export-label]', HTMLElement);
  let hits: readonly Hit[] = [];
  const show = (next: readonly Hit[]) => {
    hits = next;
    label.textContent = fill(strings.export, { n: hits.length });
  };
  tools.addEventListener('click', async (event) => {
    const wanted = targetOf(event, '[data-export]')?.dataset['export'];
    const format = EXPORT_FORMATS.find((known) => known === wanted);
    if (!format) return;
    label.textContent = strings.exporting;
    try {
      await exportHits(reader, hits, format, strings.csvHeader, siteAddress());
      show(hits);
    } catch (error) {
      label.textContent = fill(strings.error, { reason: reasonOf(error) });
    }
  });
  return { show };
}
