import { facetLabel } from '../../search/format/facet-label.ts';
import type { FacetValue } from '../../search/format/manifest.ts';
import type { BrowserContext } from '../browser/page-context.ts';
import type { WorkspaceStrings } from './strings.ts';
import type { View } from './views.ts';

/** What a page of the workspace tells its script. */
export interface WorkspaceContext extends BrowserContext<WorkspaceStrings> {
  readonly view: View;
  /** Names of types, phases and fates of plans, which are fixed words. */
  readonly types: Readonly<Record<string, string>>;
  readonly phases: Readonly<Record<string, string>>;
  readonly fates: Readonly<Record<string, string>>;
}

/** A facet value as this page's readers read it. */
export function labelOf(context: WorkspaceContext, facet: string, value: FacetValue): string {
  if (facet === 'type') return context.types[value.value] ?? value.value;
  if (facet === 'phase') return context.phases[value.value] ?? value.value;
  if (facet === 'fate') return context.fates[value.value] ?? value.value;
  if (facet === 'complete') return context.strings.complete[value.value === 'yes' ? 'yes' : 'no'];
  return facetLabel(value, context.language);
}
