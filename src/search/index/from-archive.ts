import type { Archive, Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { plansOfArticle } from '../../archive/ledger/build-ledger.ts';
import { reprintClusters } from '../../archive/reprints/reprint-clusters.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { yearOf } from '../../dates/year-span.ts';
import { placeLabel } from '../../i18n/place-label.ts';
import { campaignTitle, honourName } from '../../i18n/titles.ts';
import { joinBlocks } from '../../mdx/read-body.ts';
import { buildCslItem } from '../../outputs/citations/build-csl-item.ts';
import type { Space } from '../../outputs/space.ts';
import { buildSuggestions } from './build-suggestions.ts';
import type { Label, SearchableArticle, SearchVocabulary, SynonymGroup } from './searchable-article.ts';
import { buildTurningPoints, type CampaignDays, daysSinceTurningPoints } from './turning-points.ts';

/** The articles a search may find: all but the withdrawn. */
export function buildSearchableArticles(archive: Archive, siteUrl: string): SearchableArticle[] {
  const points = buildTurningPoints(archive);
  const { later } = reprintClusters(archive);
  return archive.articles.filter(isHeld).map((article) => ({
    ...buildSearchableArticle(article, points, siteUrl),
    fates: [...new Set(plansOfArticle(archive, article).map(({ fate }) => fate))],
    ...(later.has(article.id) && { isReprint: true }),
  }));
}

function buildSearchableArticle(article: Article, points: CampaignDays, siteUrl: string): SearchableArticle {
  const { id, url, data, days, placePath, campaigns, honours, complete } = article;
  const { text, blocks } = readLines(article.blocks);
  const source = data.source?.name ?? data.source?.site;
  return {
    id,
    url,
    title: data.subtitle === undefined ? article.title : `${article.title} ${data.subtitle}`,
    text,
    ...(blocks.every((block, i) => block === i + 1) ? {} : { blocks }),
    people: data.people.map(({ name }) => name),
    offices: data.people.map(({ office }) => office),
    authors: data.authors.map(({ name }) => name),
    ...(source === undefined ? {} : { source }),
    ...(data.source?.site === undefined ? {} : { site: data.source.site }),
    ...(data.published === undefined ? {} : { published: data.published }),
    ...(days === undefined ? {} : { from: days.from, to: days.to }),
    places: placePath,
    campaigns,
    honours,
    type: data.type,
    ...(data.phase === undefined ? {} : { phase: data.phase }),
    complete,
    since: daysSinceTurningPoints(article, points),
    citation: buildCslItem(article, { siteUrl }),
  };
}

/** The text of an article and the number of the block that each line of it comes from; `joinBlocks` drops empty lines. */
function readLines(blocks: Article['blocks']): { text: string; blocks: number[] } {
  const texts = blocks.map((block) => joinBlocks([block], { gapMark: true }));
  return {
    text: texts.filter((text) => text !== '').join('\n'),
    blocks: texts.flatMap((text, i) => (text === '' ? [] : text.split('\n').map(() => i + 1))),
  };
}

/** Names of everything a facet can hold, and the words that mean the same: synonyms of honours, former place names. */
export function buildVocabulary(archive: Archive, space: Space = 'all'): SearchVocabulary {
  const labels = <T>(items: ReadonlyMap<string, T>, label: (item: T) => Label): Record<string, Label> =>
    Object.fromEntries([...items].map(([key, item]) => [key, label(item)]));
  const honourSynonyms = [...archive.honours.values()].flatMap(({ data }): SynonymGroup[] =>
    data.synonyms.length > 1 ? [{ kind: 'honour', words: data.synonyms }] : [],
  );
  const formerNames = [...archive.places.values()].flatMap((place): SynonymGroup[] =>
    place.data.former.length > 0
      ? [{ kind: 'place', words: [place.name, ...place.data.former.map(({ name }) => name)] }]
      : [],
  );
  return {
    places: labels(archive.places, (place) => ({ zh: placeLabel(place, 'zh'), en: placeLabel(place, 'en') })),
    campaigns: labels(archive.campaigns, (campaign) => ({
      zh: campaign.title,
      en: campaignTitle(archive, campaign, 'en'),
    })),
    honours: labels(archive.honours, (honour) => ({
      zh: honourName(honour, 'zh'),
      en: honourName(honour, 'en'),
    })),
    synonyms: [...honourSynonyms, ...formerNames],
    suggestions: buildSuggestions(archive, space),
    coverage: archive.coverage.flatMap(({ data }) => {
      const { from, to } = edtfBounds(data.period);
      if (from === null || to === null) return [];
      const honour = data.honour === undefined ? {} : { honour: data.honour };
      return [{ place: data.place, ...honour, from: yearOf(from), to: yearOf(to) }];
    }),
  };
}
