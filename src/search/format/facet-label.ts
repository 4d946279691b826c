import type { FacetValue } from './manifest.ts';

/** A facet value as it is read in a language; the value itself where it has no label. */
export function facetLabel({ value, zh, en }: FacetValue, language: 'zh' | 'en'): string {
  return (language === 'en' ? en : undefined) ?? zh ?? value;
}
