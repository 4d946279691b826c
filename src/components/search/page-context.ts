import { facetLabel } from '../../search/format/facet-label.ts';
import type { FacetValue } from '../../search/format/manifest.ts';
import type { SearchStrings } from './strings.ts';

/** What the page tells its script. */
export interface PageContext {
  readonly language: 'zh' | 'en';
  /** What stands before the path of a page in this language: empty or `/en`. */
  readonly prefix: string;
  readonly strings: SearchStrings;
  /** Names of types and phases, which are fixed words. */
  readonly types: Readonly<Record<string, string>>;
  readonly phases: Readonly<Record<string, string>>;
}

/** A facet value as this page's readers read it. */
export function labelOf(context: PageContext, facet: string, value: FacetValue): string {
  if (facet === 'type') return context.types[value.value] ?? value.value;
  if (facet === 'phase') return context.phases[value.value] ?? value.value;
  if (facet === 'complete') return context.strings.complete[value.value === 'yes' ? 'yes' : 'no'];
  return facetLabel(value, context.language);
}
