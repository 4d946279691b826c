import type { Archive, Official } from '../../archive/archive.ts';
import { personId } from '../../archive/build-people.ts';
import { oncePerArchive } from '../../archive/once-per-archive.ts';
import type { Person } from '../../schema/article.ts';

/** People for each of whom a page is made; of more, only of those whom several articles name. */
const MOST = 3000;

/** The people who have pages of their own. Of a large archive, whoever one article names is told by that article. */
export const peopleWithPages = oncePerArchive(
  'people with pages',
  ({ people }): ReadonlyMap<string, Official> =>
    new Map(
      people
        .filter(
          ({ offices }) => people.length <= MOST || new Set(offices.map(({ article }) => article)).size > 1,
        )
        .map((person) => [person.id, person]),
    ),
);

/** Path of a person's page, or of the article that alone names them where they have none. */
export function personPath(archive: Archive, { id, url, offices }: Official): string {
  const [first] = offices;
  return peopleWithPages(archive).has(id) ? url : `/articles/${first?.article}/`;
}

/** Path of the page of somebody whom an article names; undefined where they have none. */
export function namedPath(archive: Archive, person: Person, place: string | undefined): string | undefined {
  return peopleWithPages(archive).get(personId(person, person.place ?? place))?.url;
}
