import { isoDay } from '../../dates/calendar.ts';
import type { Dictionaries } from '../../search/format/manifest.ts';
import { type Around, FACETS, type Filters } from '../../search/match/filters.ts';
import type { SubcorpusSize } from '../../search/workspace/measure-subcorpus.ts';
import { fill } from '../browser/element.ts';
import { labelOf, type WorkspaceContext } from './workspace-context.ts';

/** A subcorpus in words: `河南 · 2016–2018 · 迎检阶段`. Values without a name go by their codes. */
export function nameSubcorpus(
  context: WorkspaceContext,
  dictionaries: Dictionaries,
  { values, from, to, certain, around, except }: Filters,
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
  ].filter(Boolean);
  const said = parts.length === 0 ? strings.whole : parts.join(strings.joint);
  return except ? fill(strings.except, { said, left: nameSubcorpus(context, dictionaries, except) }) : said;
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
