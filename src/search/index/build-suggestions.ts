import type { Archive } from '../../archive/archive.ts';
import { datedKeys } from '../../archive/dated-keys.ts';
import { countHeldOf } from '../../archive/held.ts';
import { variantsOf } from '../../hanzi/fold.ts';
import { buildSequence } from '../../hanzi/searchable.ts';
import { unmarkLetters } from '../../hanzi/unmark-letters.ts';
import { placeLabel } from '../../i18n/place-label.ts';
import { readPlaceName } from '../../i18n/place-readings.ts';
import { hasDayPages, type Space } from '../../outputs/space.ts';
import type { NameCharacter, Suggested, SuggestedKind, Suggestions } from '../format/suggestions.ts';

/**
 * The most names of each kind, those with most articles: what keeps the file of ten thousand articles below 30 kB
 * over the wire. Names that are left out are found by the search as any words are.
 */
export const MOST_NAMES: Readonly<Record<SuggestedKind, number>> = {
  place: 900,
  honour: 60,
  campaign: 600,
  person: 300,
  source: 300,
};

/** Length of `2016-12-09`. */
const DAY_LENGTH = 10;

/** Gathers what has a page of its own and may be looked for by its name or its date. */
export function buildSuggestions(archive: Archive, space: Space): Suggestions {
  const names = [
    ...most('place', [...archive.places.values()], (place) => ({
      id: place.code,
      name: place.name,
      others: [placeLabel(place, 'en'), ...place.data.former.map((former) => former.name)],
      articles: countHeldOf(archive, 'place', place.code),
    })),
    ...most('honour', [...archive.honours.values()], ({ id, name, nameEn, data }) => ({
      id,
      name,
      others: [nameEn, ...data.synonyms.filter((word) => word !== name)],
      articles: countHeldOf(archive, 'honour', id),
    })),
    ...most('campaign', [...archive.campaigns.values()], ({ id, title }) => ({
      id,
      name: title,
      others: [],
      articles: countHeldOf(archive, 'campaign', id),
    })),
    ...most('person', archive.people, ({ id, name, offices }) => ({
      id,
      name,
      others: [],
      articles: offices.length,
    })),
    ...most('source', archive.sources, ({ id, name, articles }) => ({
      id,
      name,
      others: [],
      articles: articles.length,
    })),
  ];
  const dates = datedKeys(archive).filter((key) => key.length < DAY_LENGTH || hasDayPages(space));
  const characters = readCharacters(names);
  return { names: withoutReadNames(names, characters), dates, characters };
}

/** Drops other names that are but the readings of the first: it is found by them. */
export function withoutReadNames(
  names: readonly Suggested[],
  characters: readonly NameCharacter[],
): Suggested[] {
  const readings = new Map(characters.map(({ character, reading }) => [character, reading]));
  return names.map((one) => {
    const syllables = buildSequence(one.name).folded.map((character) => readings.get(character) ?? '');
    const read = syllables.includes('') ? '' : syllables.join('');
    const isRead = (other: string) => read.startsWith(unmarkLetters(other).replace(/[^\p{L}\p{N}]/gu, ''));
    return { ...one, others: one.others.filter((other) => !isRead(other)) };
  });
}

interface Counted extends Omit<Suggested, 'kind'> {
  readonly articles: number;
}

function most<Item>(
  kind: SuggestedKind,
  items: readonly Item[],
  describe: (item: Item) => Counted,
): Suggested[] {
  return items
    .map(describe)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, MOST_NAMES[kind])
    .map(({ articles: _, ...named }) => ({ kind, ...named }));
}

/** Every Han character of the names, folded, with the reading it mostly has in them, and its variants. */
export function readCharacters(names: readonly Suggested[]): NameCharacter[] {
  const readings = new Map<string, Map<string, number>>();
  for (const { name, others } of names) {
    for (const text of [name, ...others]) {
      const { folded, exact } = buildSequence(text);
      const read = readPlaceName(exact.join(''));
      folded.forEach((character, i) => {
        const [before, ...variants] = [character, ...variantsOf(character)];
        if (before === undefined || (variants.length === 0 && !/\p{Script=Han}/u.test(character))) return;
        const counts = readings.get(character) ?? new Map<string, number>();
        const reading =
          /^[a-z]+$/.test(read[i] ?? '') && read.length === folded.length ? (read[i] ?? '') : '';
        counts.set(reading, (counts.get(reading) ?? 0) + 1);
        readings.set(character, counts);
      });
    }
  }
  return [...readings].sort().map(([character, counts]) => {
    const [[reading = ''] = []] = [...counts].sort(([, m], [, n]) => n - m);
    return { character, reading, variants: variantsOf(character).join('') };
  });
}
