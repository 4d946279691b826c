import type { Archive, Place } from '../../archive/archive.ts';
import { countHeld, countHeldOf } from '../../archive/held.ts';
import { DIVISION_LEVELS } from '../../places/division.ts';
import { placeSchema } from '../../schema/place.ts';
import { describeField, type Table } from './column.ts';
import { placePathOf } from './place-names.ts';
import { pageColumn } from './shared-columns.ts';

/** The table of places that have coverage, or lie above one that has; by code. */
export function buildPlaceTable(archive: Archive, siteUrl: string): Table<Place> {
  return {
    name: 'places',
    title: '地区 Places',
    description: 'One row for each place with coverage, and for each place above one.',
    primaryKey: 'code',
    foreignKeys: [{ field: 'parent', table: 'places', key: 'code' }],
    columns: [
      {
        name: 'code',
        type: 'string',
        description: 'GB/T 2260 code of six digits, nine for a township.',
        value: ({ code }) => code,
        constraints: { required: true, unique: true },
      },
      pageColumn(siteUrl),
      { name: 'name', type: 'string', description: 'Name of the place.', value: ({ name }) => name },
      {
        name: 'short_name',
        type: 'string',
        description: 'Name as it is spoken, without 市, 县 ….',
        value: ({ shortName }) => shortName,
      },
      {
        name: 'full_name',
        type: 'string',
        description: 'Name from the province down.',
        value: ({ fullName }) => fullName,
      },
      {
        name: 'level',
        type: 'string',
        description: 'Depth of the division.',
        value: ({ level }) => level,
        constraints: { required: true, enum: DIVISION_LEVELS },
      },
      {
        name: 'parent',
        type: 'string',
        description: 'Code of the place above; empty for a province.',
        value: ({ parent }) => parent,
      },
      {
        name: 'path',
        type: 'string',
        description: 'Codes from the province down to the place, joined by "|".',
        value: ({ code }) => placePathOf(archive, code).map((step) => step.code),
      },
      {
        name: 'former_names',
        type: 'string',
        description: `${describeField(placeSchema.shape.former)} Written "name (until date)", joined by "|".`,
        value: ({ data }) => data.former.map(({ name, until }) => `${name} (${until})`),
      },
      {
        name: 'articles',
        type: 'integer',
        description: 'Number of articles about the place itself.',
        value: ({ articles }) => countHeld(archive, articles),
      },
      {
        name: 'all_articles',
        type: 'integer',
        description: 'Number of articles about the place or any place below it.',
        value: ({ code }) => countHeldOf(archive, 'place', code),
      },
      {
        name: 'campaigns',
        type: 'string',
        description: 'Campaigns of the place itself, joined by "|".',
        value: ({ campaigns }) => campaigns,
      },
    ],
  };
}
