import { covers } from '../dates/date-relation.ts';
import { HONOUR_TABLE } from '../schema/honour-table.ts';
import type { Article, Campaign, Honour } from './archive.ts';
import type { PlaceOutline } from './build-places.ts';
import { honourOfCampaign, placeOfCampaign } from './campaign-id.ts';
import { pushTo } from './group.ts';
import { setListsApart } from './lists-apart.ts';
import type { ArchiveRecords } from './records.ts';

/**
 * Builds the campaigns: those with a file, and those that articles name or imply without one.
 * An article belongs to its own campaigns, to the campaign for the same honour of any place above it whose cycle
 * covers the article's date, and to the drives that these are part of.
 */
export function buildCampaigns(
  records: ArchiveRecords,
  articles: readonly Article[],
  places: ReadonlyMap<string, PlaceOutline>,
  honours: ReadonlyMap<string, { readonly name: string; readonly nameEn: string }>,
): ReadonlyMap<string, Campaign> {
  const files = new Map(records.campaigns.map((record) => [record.id, record]));
  const ids = new Set([...files.keys(), ...articles.flatMap((article) => article.campaigns)]);
  const members = new Map<string, string[]>();
  for (const article of articles) {
    for (const id of campaignsOf(article, files)) pushTo(members, id, article.id);
  }
  const parts = new Map<string, string[]>();
  for (const { id, data } of records.campaigns) if (data.drive) pushTo(parts, data.drive, id);
  const campaigns = [...ids].sort().map((id): [string, Campaign] => {
    const record = files.get(id);
    const data = record?.data ?? derivedData(id, places, honours);
    const campaign: Campaign = {
      id,
      url: `/campaigns/${id}/`,
      title: data.title,
      data,
      documented: record !== undefined,
      articles: members.get(id) ?? [],
      parts: (parts.get(id) ?? []).sort(),
      html: record?.html ?? '',
    };
    return [id, setListsApart(campaign, 'campaigns', id, ['articles'])];
  });
  return new Map(campaigns);
}

type CampaignFiles = ReadonlyMap<string, ArchiveRecords['campaigns'][number]>;

function campaignsOf(article: Article, files: CampaignFiles): Set<string> {
  const ids = new Set(article.campaigns);
  const { published } = article.data;
  for (const { id, data } of files.values()) {
    const above = data.place !== undefined && article.placePath.slice(0, -1).includes(data.place);
    const sameHonour = data.honours.length === 1 && article.honours.includes(data.honours[0] ?? '');
    const inCycle = data.cycle !== undefined && published !== undefined && covers(data.cycle, published);
    if (above && sameHonour && inCycle) ids.add(id);
  }
  // A set is gone through with what is added to it on the way: a drive can be part of another.
  for (const id of ids) {
    const drive = files.get(id)?.data.drive;
    if (drive) ids.add(drive);
  }
  return ids;
}

function derivedData(
  id: string,
  places: ReadonlyMap<string, PlaceOutline>,
  honours: ReadonlyMap<string, { readonly name: string; readonly nameEn: string }>,
): Campaign['data'] {
  const honour = honourOfCampaign(id);
  const place = placeOfCampaign(id);
  const name = honours.get(honour)?.name ?? honour;
  const placeName = (place === undefined ? undefined : places.get(place)?.name) ?? '某地';
  return {
    title: `${placeName}创建${name}`,
    ...(place && { place }),
    honours: [honour],
    phases: [],
    outcome: { status: 'unknown', sources: [] },
    facts: [],
    corrections: [],
  };
}

/** Names of all honours that are known, from `honours/` and the built-in table. */
export function honourNames(
  records: ArchiveRecords,
): ReadonlyMap<string, { readonly name: string; readonly nameEn: string }> {
  const names = new Map<string, { readonly name: string; readonly nameEn: string }>();
  for (const { id, name, nameEn } of HONOUR_TABLE) names.set(id, { name, nameEn });
  for (const { id, data } of records.honours) names.set(id, { name: data.name, nameEn: data.nameEn });
  return names;
}

/** Builds the honours that have a file, or that an article or a campaign is about. */
export function buildHonours(
  records: ArchiveRecords,
  articles: readonly Article[],
  campaigns: ReadonlyMap<string, Campaign>,
): ReadonlyMap<string, Honour> {
  const files = new Map(records.honours.map((record) => [record.id, record]));
  const names = honourNames(records);
  const byHonour = new Map<string, string[]>();
  const campaignsByHonour = new Map<string, string[]>();
  for (const article of articles) for (const id of article.honours) pushTo(byHonour, id, article.id);
  for (const campaign of campaigns.values()) {
    for (const id of campaign.data.honours) pushTo(campaignsByHonour, id, campaign.id);
  }
  const ids = [...new Set([...files.keys(), ...byHonour.keys(), ...campaignsByHonour.keys()])].sort();
  return new Map(
    ids.map((id) => {
      const record = files.get(id);
      const { name, nameEn } = names.get(id) ?? { name: id, nameEn: id };
      const table = HONOUR_TABLE.find((term) => term.id === id);
      const data = record?.data ?? {
        name,
        nameEn,
        level: table?.joint ? ('joint' as const) : ('national' as const),
        synonyms: [...(table?.terms ?? [])],
        parts: [],
        batches: [],
        facts: [],
        corrections: [],
      };
      const honour: Honour = {
        id,
        url: `/honours/${id}/`,
        name,
        nameEn,
        data,
        documented: record !== undefined,
        campaigns: campaignsByHonour.get(id) ?? [],
        articles: byHonour.get(id) ?? [],
        html: record?.html ?? '',
      };
      return [id, setListsApart(honour, 'honours', id, ['campaigns', 'articles'])];
    }),
  );
}
