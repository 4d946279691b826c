import type { Archive, Official } from '../../archive/archive.ts';
import { oncePerArchive } from '../../archive/once-per-archive.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import { cutIntoPages, type ListPage, pagePath } from '../pages/cut-into-pages.ts';
import { type OfficeSpan, officeSpans } from './office-spans.ts';
import { knownPlace } from './people-by-place.ts';

/** People on one page: the index shows them itself as long as it has no more, and then leads to the provinces. */
const MOST_ON_PAGE = 120;
/** Offices that a list shows of one person. */
const MOST_OFFICES = 4;

/** Stands in an address for people whose place no article says. */
const UNPLACED = 'unplaced';

/** A page of the people of a province. */
export interface ProvincePeoplePage extends ListPage<Official> {
  /** Code of the province, or `unplaced`. */
  readonly province: string;
  /** Number of people on all pages of the province. */
  readonly all: number;
}

/** True when the index of people leaves them to pages by province. */
export function arePeopleCut({ people }: Pick<Archive, 'people'>): boolean {
  return people.length > MOST_ON_PAGE;
}

/** Every page of people by province, in order of code, the unplaced last; none while the index holds them all. */
export const peoplePages: (archive: Archive) => readonly ProvincePeoplePage[] = oncePerArchive(
  'people pages',
  (archive) => {
    if (!arePeopleCut(archive)) return [];
    const groups = Map.groupBy(archive.people, (person) => provinceOf(archive, knownPlace(archive, person)));
    return [...groups]
      .sort(([a], [b]) => Number(a === UNPLACED) - Number(b === UNPLACED) || compareText(a, b))
      .flatMap(([province, people]) =>
        cutIntoPages(people, MOST_ON_PAGE).map((page) => ({ ...page, province, all: people.length })),
      );
  },
);

/** Path of the people of a province or `unplaced`. */
export function provincePeoplePath(province: string): string {
  return `/people/in/${province}/`;
}

const listedAt = oncePerArchive(
  'people listed',
  (archive) =>
    new Map(
      peoplePages(archive).flatMap(({ items, province, number }) =>
        items.map(({ id }) => [id, { province, path: pagePath(provincePeoplePath(province), number) }]),
      ),
    ),
);

/** Where a person is listed once the list is cut: the province, or `unplaced`, and the path of the page. */
export function peoplePageOf(
  archive: Archive,
  { id }: Official,
): { readonly province: string; readonly path: string } | undefined {
  return listedAt(archive).get(id);
}

/** The offices that a list shows of a person, the latest of them, and how many others it leaves out. */
export function listedOffices(
  archive: Archive,
  person: Official,
): { readonly spans: readonly OfficeSpan[]; readonly others: number } {
  const all = officeSpans(archive, person);
  const spans = all.slice(-MOST_OFFICES);
  return { spans, others: all.length - spans.length };
}

function provinceOf(archive: Archive, code: string | undefined): string {
  return archive.places.get(code ?? '')?.path[0] ?? UNPLACED;
}
