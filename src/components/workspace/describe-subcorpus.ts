import { isoDay } from '../../dates/calendar.ts';
import type { Dictionaries } from '../../search/format/manifest.ts';
import { FACETS, type Filters } from '../../search/match/filters.ts';
import type { SubcorpusSize } from '../../search/workspace/measure-subcorpus.ts';
import { fill } from '../browser/element.ts';
import { labelOf, type WorkspaceContext } from './workspace-context.ts';

/** A subcorpus in words: `河南 · 2016–2018 · 迎检阶段`. Values without a name go by their codes. */
export function nameSubcorpus(
  context: WorkspaceContext,
  dictionaries: Dictionaries,
  { values, from, to }: Filters,
): string {
  const { strings } = context;
  const [place = '', ...others] = FACETS.map((facet) => {
    const names = (values[facet] ?? []).map((value) => {
      const known = dictionaries.facets[facet].find((entry) => entry.value === value);
      return known ? labelOf(context, facet, known) : value;
    });
    return names.length === 0 ? '' : fill(strings.parts[facet], { value: names.join(strings.or) });
  });
  const parts = [place, nameDays(context, from, to), ...others].filter(Boolean);
  return parts.length === 0 ? strings.whole : parts.join(strings.joint);
}

/** The same with its size: `河南 · 2016–2018 · 迎检阶段，37篇，41,233字`. */
export function describeSubcorpus(
  context: WorkspaceContext,
  dictionaries: Dictionaries,
  filters: Filters,
  { articles, characters }: SubcorpusSize,
): string {
  const { strings } = context;
  const size = fill(strings.size, {
    articles: articles.toLocaleString('en'),
    characters: characters.toLocaleString('en'),
  });
  return nameSubcorpus(context, dictionaries, filters) + strings.sizeJoint + size;
}

/** Days as `2016–2018` where they are whole years, else as ISO days; one end alone says so. */
function nameDays({ strings }: WorkspaceContext, from: number | undefined, to: number | undefined): string {
  const [first, last] = [from, to].map((day) => (day === undefined ? '' : isoDay(day)));
  const isWhole = (first === '' || first?.endsWith('-01-01')) && (last === '' || last?.endsWith('-12-31'));
  const [start = '', end = ''] = [first, last].map((day) => (isWhole ? day?.slice(0, 4) : day));
  if (start === '' && end === '') return '';
  if (start === end) return start;
  if (end === '') return fill(strings.since, { from: start });
  if (start === '') return fill(strings.until, { to: end });
  return fill(strings.range, { from: start, to: end });
}
