import type { Archive } from '../../archive/archive.ts';
import { absoluteUrl } from '../absolute-url.ts';
import type { Column } from './column.ts';
import { fullPlaceName } from './place-names.ts';

/** The column `id` of a table whose rows are told apart by it. */
export function idColumn<Row extends { readonly id: string }>(description: string): Column<Row> {
  return {
    name: 'id',
    type: 'string',
    description,
    value: ({ id }) => id,
    constraints: { required: true, unique: true },
  };
}

/** The column `url`: the absolute address of the row's page, which does not change. */
export function pageColumn<Row extends { readonly url: string }>(siteUrl: string): Column<Row> {
  return {
    name: 'url',
    type: 'string',
    description: 'Permanent address.',
    value: ({ url }) => absoluteUrl(siteUrl, url),
  };
}

/** The column `place_name`: the place of a row from the province down, empty without one. */
export function placeNameColumn<Row>(
  archive: Archive,
  codeOf: (row: Row) => string | undefined,
): Column<Row> {
  return {
    name: 'place_name',
    type: 'string',
    description: 'Full name of the place from the province down.',
    value: (row) => fullPlaceName(archive, codeOf(row)),
  };
}
