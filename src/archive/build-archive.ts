import type { Archive } from './archive.ts';
import { buildArticles } from './build-articles.ts';
import { buildCampaigns, buildHonours, honourNames } from './build-campaigns.ts';
import { buildPeople } from './build-people.ts';
import { buildPlaceOutlines, buildPlaces } from './build-places.ts';
import { buildSources } from './build-sources.ts';
import { placeOfCampaign } from './campaign-id.ts';
import { pushTo } from './group.ts';
import type { ArchiveRecords } from './records.ts';
import { withholdRecord } from './withhold-record.ts';

/**
 * Builds the whole archive from its content records. The same records give the same archive, in any order
 * of reading. A folder that holds nothing but articles is enough.
 */
export function buildArchive(content: ArchiveRecords): Archive {
  const records = { ...content, articles: content.articles.map(withholdRecord) };
  const outlines = buildPlaceOutlines(records);
  const articles = buildArticles(records, outlines);
  const campaigns = buildCampaigns(records, articles, outlines, honourNames(records));
  const campaignsByPlace = new Map<string, string[]>();
  for (const { id, data } of campaigns.values()) {
    const place = data.place ?? placeOfCampaign(id);
    if (place) pushTo(campaignsByPlace, place, id);
  }
  const places = buildPlaces(outlines, articles, campaignsByPlace);
  return Object.freeze({
    articles,
    articleById: new Map(articles.map((article) => [article.id, article])),
    redirects: new Map(
      articles.flatMap(({ id, data }) => data.formerIds.map((former) => [former, id] as const)),
    ),
    places,
    provinces: [...places.values()].filter((place) => place.parent === undefined).map((place) => place.code),
    campaigns,
    honours: buildHonours(records, articles, campaigns),
    people: buildPeople(articles),
    sources: buildSources(articles),
    ...(records.today !== undefined && { today: records.today }),
    ...(records.history && { history: records.history }),
    coverage: records.coverage.map(({ id, data, html }) => ({ id, data, html })),
  });
}
