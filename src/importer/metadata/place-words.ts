import { divisionTable } from '../../places/division-table.ts';
import { shortName } from '../../places/short-name.ts';

const PLACES: ReadonlySet<string> = new Set(
  [...divisionTable.values()].flatMap(({ name }) => [name, shortName(name)]),
);

/** True for the name of a province, city, county or district, with its class or without: 张家口, 张家口市. */
export function isPlace(words: string): boolean {
  return PLACES.has(words);
}
