import type { IndexReader } from '../../search/match/index-reader.ts';
import type { Hit } from '../../search/match/run-search.ts';
import { EMPTY_STATE, type SearchState } from '../../search/match/search-state.ts';
import { fill, find } from '../browser/element.ts';
import { targetOf } from '../browser/events.ts';
import { reasonOf } from '../browser/page-context.ts';
import { siteAddress } from '../browser/site-root.ts';
import type { WorkspaceBar } from '../workspace/workspace-bar.ts';
import { EXPORT_FORMATS, exportHits } from './export-hits.ts';
import type { PageContext } from './page-context.ts';

/** Makes the export buttons work; `show` says which hits they export. */
export function connectExports(
  tools: HTMLElement,
  { strings }: PageContext,
  reader: IndexReader,
  bar: WorkspaceBar,
): { readonly show: (state: SearchState, hits: readonly Hit[]) => void } {
  const label = find(tools, '[data-export-label]', HTMLElement);
  let hits: readonly Hit[] = [];
  let state = EMPTY_STATE;
  const show = (asked: SearchState, next: readonly Hit[]) => {
    state = asked;
    hits = next;
    label.textContent = fill(strings.export, { n: hits.length });
  };
  tools.addEventListener('click', async (event) => {
    const wanted = targetOf(event, '[data-export]')?.dataset['export'];
    const format = EXPORT_FORMATS.find((known) => known === wanted);
    if (!format) return;
    label.textContent = strings.exporting;
    try {
      const provenance = await bar.provenance(state);
      await exportHits(reader, hits, format, strings.csvHeader, siteAddress(), provenance);
      show(state, hits);
    } catch (error) {
      label.textContent = fill(strings.error, { reason: reasonOf(error) });
    }
  });
  return { show };
}
