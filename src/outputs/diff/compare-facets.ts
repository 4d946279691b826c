import type { Archive, Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import { vocabularyZh } from '../../i18n/vocabulary-zh.ts';
import type { FacetChange } from './archive-diff.ts';

type Facet = FacetChange['facet'];

/** The values of each facet that one article counts under. */
const VALUES: Readonly<Record<Facet, (article: Article) => readonly (string | undefined)[]>> = {
  place: ({ placePath }) => placePath,
  campaign: ({ campaigns }) => campaigns,
  honour: ({ honours }) => honours,
  type: ({ data }) => [data.type],
  phase: ({ data }) => [data.phase],
  source: ({ data }) => [data.source?.name ?? data.source?.site],
  year: ({ days }) => [days?.from.slice(0, 4)],
};
const FACETS = Object.keys(VALUES) as readonly Facet[];

/** The values of facets whose number of articles differs, facet by facet, in the order of their values. */
export function compareFacets(before: Archive, after: Archive): FacetChange[] {
  return FACETS.flatMap((facet) => {
    const [old, now] = [count(before, facet), count(after, facet)];
    return [...new Set([...old.keys(), ...now.keys()])]
      .sort(compareText)
      .map((value) => ({
        facet,
        value,
        label: labelOf(after, facet, value) ?? labelOf(before, facet, value) ?? value,
        before: old.get(value) ?? 0,
        after: now.get(value) ?? 0,
      }))
      .filter((one) => one.before !== one.after);
  });
}

function count({ articles }: Archive, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    if (!isHeld(article)) continue;
    for (const value of new Set(VALUES[facet](article))) {
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function labelOf(archive: Archive, facet: Facet, value: string): string | undefined {
  const word = (table: Readonly<Record<string, string>>) => table[value];
  if (facet === 'place') return archive.places.get(value)?.fullName;
  if (facet === 'campaign') return archive.campaigns.get(value)?.title;
  if (facet === 'honour') return archive.honours.get(value)?.name;
  if (facet === 'type') return word(vocabularyZh.type);
  return facet === 'phase' ? word(vocabularyZh.phase) : value;
}
