import { findPlaceNames } from '../../importer/describe/place-names.ts';
import { divisionTable } from '../../places/division-table.ts';
import { HONOUR_TABLE } from '../../schema/honour-table.ts';

/** An honour with the names it goes by. */
export interface NamedHonour {
  readonly id: string;
  readonly names: readonly string[];
}

/** A name that was understood, or those it could mean; none when it is not known at all. */
export type Resolved = { readonly id: string } | { readonly candidates: readonly string[] };

/** The division that an editor means by a code or a name: 411700, 驻马店市, 驻马店, 河南省驻马店市. */
export function resolvePlace(words: string): Resolved {
  const given = words.trim();
  if (/^\d{6}(\d{3})?$/.test(given)) return { id: given };
  // Of a full name the last part is meant, and the parts before it tell which.
  const mentions = findPlaceNames(given);
  const last = mentions.at(-1);
  if (!last || last.start + last.name.length !== given.length || mentions[0]?.start !== 0)
    return { candidates: [] };
  const above = mentions.slice(0, -1).flatMap(({ codes }) => codes.map((code) => code.replace(/(00)+$/, '')));
  const codes = last.codes.filter(
    (code) => above.length === 0 || above.some((start) => code.startsWith(start)),
  );
  const [id] = codes;
  if (codes.length === 1 && id !== undefined) return { id };
  return { candidates: codes.map((code) => `${code} ${fullPlaceName(code)}`) };
}

/** The honour that an editor means by an id or a name; `held` are those with a file of their own. */
export function resolveHonour(words: string, held: readonly NamedHonour[]): Resolved {
  const given = words.trim();
  if (/^[a-z]+(-[a-z]+)*$/.test(given)) return { id: given };
  const known: readonly NamedHonour[] = [
    ...HONOUR_TABLE.map(({ id, name, nameEn, terms }) => ({ id, names: [name, nameEn, ...terms] })),
    ...held,
  ];
  const ids = [...new Set(known.filter(({ names }) => names.includes(given)).map(({ id }) => id))];
  const [id] = ids;
  return ids.length === 1 && id !== undefined ? { id } : { candidates: ids };
}

/** The name of a division with those above it, e.g. 河南省驻马店市; empty for a code that the table lacks. */
export function fullPlaceName(code: string): string {
  const division = divisionTable.get(code);
  if (!division) return '';
  return division.parent === undefined ? division.name : `${fullPlaceName(division.parent)}${division.name}`;
}
