import { compareText } from '../hanzi/compare-text.ts';
import type { Article, Official } from './archive.ts';

/**
 * People named with a public office, one entry for each name and place of office, sorted by place and name.
 * Two people of one name in one place cannot be told apart by name alone and share an entry.
 */
export function buildPeople(articles: readonly Article[]): readonly Official[] {
  const entries = new Map<
    string,
    { name: string; place?: string; offices: { office: string; article: string }[] }
  >();
  for (const article of articles.toReversed()) {
    for (const person of article.data.people) {
      const place = person.place ?? article.data.place;
      const id = `${place ?? 'unplaced'}-${person.name}`;
      const entry = entries.get(id) ?? { name: person.name, ...(place && { place }), offices: [] };
      const office = { office: person.office, article: article.id };
      if (!entry.offices.some((held) => held.office === office.office && held.article === office.article)) {
        entry.offices.push(office);
      }
      entries.set(id, entry);
    }
  }
  return [...entries].sort(([a], [b]) => compareText(a, b)).map(([id, entry]) => ({ id, ...entry }));
}
