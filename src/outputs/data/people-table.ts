import type { Archive, Official } from '../../archive/archive.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import { absoluteUrl } from '../absolute-url.ts';
import type { Table } from './column.ts';
import { fullPlaceName } from './place-names.ts';
import { idColumn, pageColumn, placeNameColumn } from './shared-columns.ts';

/** A person's offices as reported, with the ids of the articles that name each. */
export function personJson(archive: Archive, person: Official, siteUrl: string): object {
  const groups = Map.groupBy(person.offices, ({ office }) => office);
  return {
    id: person.id,
    url: absoluteUrl(siteUrl, person.url),
    name: person.name,
    place: person.place,
    placeName: fullPlaceName(archive, person.place),
    offices: [...groups].map(([office, named]) => ({
      office,
      articles: named.map(({ article }) => ({
        id: article,
        published: archive.articleById.get(article)?.data.published,
      })),
    })),
  };
}

/** The table of people named in a public office, by place and name. */
export function buildPeopleTable(archive: Archive, siteUrl: string): Table<Official> {
  const days = ({ offices }: Official): readonly string[] =>
    offices
      .flatMap(({ article }) => archive.articleById.get(article)?.days ?? [])
      .flatMap(({ from, to }) => [from, to])
      .sort(compareText);
  return {
    name: 'people',
    title: '人物 People',
    description:
      'One row for each person named in a public office: of one name and place, or as editors tell them apart.',
    primaryKey: 'id',
    foreignKeys: [],
    columns: [
      idColumn('Permanent id: code of the place and a hash of the name.'),
      pageColumn(siteUrl),
      {
        name: 'name',
        type: 'string',
        description: 'Name as reported.',
        value: ({ name }) => name,
        constraints: { required: true },
      },
      {
        name: 'place',
        type: 'string',
        description: 'Code of the place of the office; it may be one of which nothing else is held.',
        value: ({ place }) => place,
      },
      placeNameColumn(archive, ({ place }) => place),
      {
        name: 'offices',
        type: 'string',
        description: 'Offices as reported, in the order of the articles that first name them, joined by "|".',
        value: ({ offices }) => [...new Set(offices.map(({ office }) => office))],
      },
      {
        name: 'first_reported',
        type: 'date',
        description: 'First day on which an article can have named them; of the report, not of the office.',
        value: (person) => days(person)[0],
      },
      {
        name: 'last_reported',
        type: 'date',
        description: 'Last such day.',
        value: (person) => days(person).at(-1),
      },
      {
        name: 'article_ids',
        type: 'string',
        description: 'Ids of the articles, oldest first, joined by "|".',
        value: ({ offices }) => [...new Set(offices.map(({ article }) => article))],
      },
    ],
  };
}
