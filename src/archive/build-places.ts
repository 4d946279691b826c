import { compareText } from '../hanzi/compare-text.ts';
import { ancestorCodes, type Division, levelOf } from '../places/division.ts';
import { divisionTable } from '../places/division-table.ts';
import { shortName } from '../places/short-name.ts';
import type { Article, Place } from './archive.ts';
import { placeOfCampaign } from './campaign-id.ts';
import { pushTo } from './group.ts';
import { setListsApart } from './lists-apart.ts';
import type { ArchiveRecords } from './records.ts';

/** A place before its articles and campaigns are known. */
export type PlaceOutline = Pick<
  Place,
  'code' | 'url' | 'name' | 'shortName' | 'level' | 'path' | 'fullName' | 'data' | 'html'
> & { readonly parent?: string };

type PlaceRecords = ReadonlyMap<string, ArchiveRecords['places'][number]>;

/**
 * Resolves codes to places through the division table and the overrides of `places/`.
 * A code that neither knows is named by itself, so that a page exists and the checks can point at it.
 */
export function buildPlaceOutlines(records: ArchiveRecords): ReadonlyMap<string, PlaceOutline> {
  const overrides: PlaceRecords = new Map(records.places.map((record) => [record.id, record]));
  const outlines = new Map<string, PlaceOutline>();
  const outline = (code: string): PlaceOutline => {
    const known = outlines.get(code);
    if (known) return known;
    const division = divisionOf(code, overrides);
    const above = division.parent === undefined ? undefined : outline(division.parent);
    const record = overrides.get(code);
    const made: PlaceOutline = {
      code,
      url: `/places/${code}/`,
      name: division.name,
      shortName: shortName(division.name),
      level: division.level,
      path: [...(above?.path ?? []), code],
      fullName: `${above?.fullName ?? ''}${division.name}`,
      data: record?.data ?? { former: [], facts: [], corrections: [] },
      html: record?.html ?? '',
      ...(above && { parent: above.code }),
    };
    outlines.set(code, made);
    return made;
  };
  for (const code of usedCodes(records)) outline(code);
  return outlines;
}

function divisionOf(code: string, overrides: PlaceRecords): Division {
  const data = overrides.get(code)?.data;
  const row = divisionTable.get(code);
  const ancestors = ancestorCodes(code).slice(0, -1);
  const parent = data?.parent ?? row?.parent ?? ancestors.findLast((above) => divisionTable.has(above));
  return {
    code,
    name: data?.name ?? row?.name ?? code,
    level: row?.level ?? levelOf(code),
    ...(parent && { parent }),
  };
}

function usedCodes(records: ArchiveRecords): Set<string> {
  const codes = new Set<string>();
  for (const { data } of [...records.articles, ...records.campaigns, ...records.coverage]) {
    if (data.place) codes.add(data.place);
  }
  for (const { data, body } of records.articles) {
    for (const { place } of [...data.people, ...body.people]) if (place) codes.add(place);
  }
  for (const { id } of records.places) codes.add(id);
  for (const id of records.articles.flatMap(({ data }) => data.campaigns)) {
    const place = placeOfCampaign(id);
    if (place) codes.add(place);
  }
  return codes;
}

/** Fills in children, articles and campaigns, each list in its natural order. Every ancestor is included. */
export function buildPlaces(
  outlines: ReadonlyMap<string, PlaceOutline>,
  articles: readonly Article[],
  campaignsByPlace: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Place> {
  const own = new Map<string, string[]>();
  const all = new Map<string, string[]>();
  for (const article of articles) {
    const code = article.placePath.at(-1);
    if (code) pushTo(own, code, article.id);
    for (const above of article.placePath) pushTo(all, above, article.id);
  }
  const children = new Map<string, string[]>();
  for (const { code, parent } of outlines.values()) if (parent) pushTo(children, parent, code);
  const sorted = [...outlines.values()].sort((a, b) => compareText(a.code, b.code));
  return new Map(
    sorted.map((outline) => {
      const { code } = outline;
      const place: Place = {
        ...outline,
        children: (children.get(code) ?? []).sort(),
        articles: own.get(code) ?? [],
        allArticles: all.get(code) ?? [],
        campaigns: campaignsByPlace.get(code) ?? [],
      };
      return [code, setListsApart(place, 'places', code, ['articles', 'allArticles', 'campaigns'])];
    }),
  );
}
