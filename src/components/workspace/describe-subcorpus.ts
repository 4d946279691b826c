import { isoDay } from '../../dates/calendar.ts';
import { formatCount } from '../../i18n/format-count.ts';
import type { Columns } from '../../search/format/columns.ts';
import type { Dictionaries } from '../../search/format/manifest.ts';
import { type Around, FACETS, type Filters } from '../../search/match/filters.ts';
import type { SubcorpusSize } from '../../search/workspace/measure-subcorpus.ts';
import { fill } from '../browser/element.ts';
import { labelOf, type WorkspaceContext } from './workspace-context.ts';

/** A subcorpus in words: `河南 · 2016–2018 · 迎检阶段`. Values without a name go by their codes. */
export function nameSubcorpus(
  context: WorkspaceContext,
  dictionaries: Dictionaries,
  { values, from, to, certain, around, firstOnly, except }: Filters,
): string {
  const { strings } = context;
  const days = nameDays(context, from, to);
  const [place = '', ...others] = FACETS.map((facet) => {
    const names = (values[facet] ?? []).map((value) => {
      const known = dictionaries.facets[facet].find((entry) => entry.value === value);
      return known ? labelOf(context, facet, known) : value;
    });
    return names.length === 0 ? '' : fill(strings.parts[facet], { value: names.join(strings.or) });
  });
  const parts = [
    place,
    certain && days !== '' ? fill(strings.certain, { days }) : days,
    around ? nameAround(context, around) : '',
    ...others,
    firstOnly ? strings.firstOnly : '',
  ].filter(Boolean);
  const said = parts.length === 0 ? strings.whole : parts.join(strings.joint);
  return except ? fill(strings.except, { said, left: nameSubcorpus(context, dictionaries, except) }) : said;
}

/** The same with its size: `河南 · 2016–2018 · 迎检阶段，37篇，41,233字`. */
export function describeSubcorpus(
  context: WorkspaceContext,
  dictionaries: Dictionaries,
  filters: Filters,
  { articles, characters, reprints }: SubcorpusSize,
): string {
  const { strings } = context;
  const size = fill(strings.size, {
    articles: formatCount(articles),
    characters: formatCount(characters),
  });
  const counting = nameReprints(context, filters, reprints);
  return nameSubcorpus(context, dictionaries, filters) + strings.sizeJoint + size + counting;
}

/** Days counted from an event: `检查前30天至检查前1天`. */
export function nameAround({ strings }: WorkspaceContext, { event, from, to }: Around): string {
  const name = (days: number) => {
    const template = days === 0 ? strings.sameDay : days < 0 ? strings.before : strings.after;
    return fill(template, { event: strings.events[event], n: Math.abs(days) });
  };
  return from === to ? name(from) : fill(strings.aroundRange, { from: name(from), to: name(to) });
}

/** Days as `2016–2018` where they are whole years, else as ISO days; one end alone says so. */
export function nameDays(
  { strings }: WorkspaceContext,
  from: number | undefined,
  to: number | undefined,
): string {
  const [first, last] = [from, to].map((day) => (day === undefined ? '' : isoDay(day)));
  const isWhole = (first === '' || first?.endsWith('-01-01')) && (last === '' || last?.endsWith('-12-31'));
  const [start = '', end = ''] = [first, last].map((day) => (isWhole ? day?.slice(0, 4) : day));
  if (start === '' && end === '') return '';
  if (start === end) return start;
  if (end === '') return fill(strings.since, { from: start });
  if (start === '') return fill(strings.until, { to: end });
  return fill(strings.range, { from: start, to: end });
}

/** Which count it is: how many reprints are in it, or left out of it; that none is known where there are none. */
export function nameReprints(
  { strings }: WorkspaceContext,
  { firstOnly }: Filters,
  reprints: number,
): string {
  if (reprints === 0) return strings.reprints.none;
  return fill(firstOnly ? strings.reprints.left : strings.reprints.counted, {
    n: formatCount(reprints),
  });
}

/** The same for what was found among some articles; nothing where the whole archive has no known reprints. */
export function nameFoundReprints(
  context: WorkspaceContext,
  filters: Filters,
  { reprints }: Pick<Columns, 'reprints'>,
  found: readonly { readonly article: number }[],
): string {
  if (reprints.length === 0) return '';
  if (filters.firstOnly) return context.strings.reprints.without;
  const isReprint = new Set(reprints);
  const count = found.filter(({ article }) => isReprint.has(article)).length;
  return nameReprints(context, filters, count);
}
