import { compareText } from '../hanzi/compare-text.ts';
import { hashText } from '../hanzi/hash-text.ts';
import type { Person } from '../schema/article.ts';
import type { Article, Official } from './archive.ts';

/**
 * People named with a public office, one entry for each name and place of office, sorted by place and name. Two
 * people of one name in one place are kept apart where an editor says which of them is meant; by their name
 * alone nobody could, and they share an entry with all its offices.
 */
export function buildPeople(articles: readonly Article[]): readonly Official[] {
  const entries = new Map<
    string,
    { name: string; place?: string; offices: { office: string; article: string }[] }
  >();
  for (const article of articles.toReversed()) {
    for (const person of article.data.people) {
      const place = person.place ?? article.data.place;
      const id = personId(person, place);
      const entry = entries.get(id) ?? { name: person.name, ...(place && { place }), offices: [] };
      const office = { office: person.office, article: article.id };
      if (!entry.offices.some((held) => held.office === office.office && held.article === office.article)) {
        entry.offices.push(office);
      }
      entries.set(id, entry);
    }
  }
  return [...entries]
    .sort(
      ([a, { place: from = '~', name }], [b, { place: to = '~', name: other }]) =>
        compareText(from, to) || compareText(name, other) || compareText(a, b),
    )
    .map(([id, entry]) => ({ id, url: `/people/${id}/`, ...entry }));
}

/** Id of a person in an office of a place: what a link from an article leads to. */
export function personId({ name, which }: Pick<Person, 'name' | 'which'>, place: string | undefined): string {
  return `${place ?? 'unplaced'}-${hashText(which === undefined ? name : `${name} ${which}`)}`;
}
