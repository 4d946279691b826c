import type { Archive, Campaign } from '../../archive/archive.ts';
import { oncePerArchive, oncePerKey } from '../../archive/once-per-archive.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { placeLabel } from '../../i18n/place-label.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { campaignTitle } from '../../i18n/titles.ts';
import type { Space } from '../../outputs/space.ts';
import { articlesOf, holdingsSentence } from '../articles/holdings.ts';
import { buildFeedTags } from '../frame/feed-files.ts';
import type { PageHead } from '../frame/page-head.ts';
import { pagePath } from '../pages/cut-into-pages.ts';
import { pagesStrings } from '../pages/strings.ts';
import { placeTrail } from '../places/place-head.ts';
import { type ProvincePage, provinceCampaignsPath } from './campaign-pages.ts';
import { campaignsStrings } from './strings.ts';

/** How many campaigns have a title, by language and title. */
const titleCounts = oncePerArchive('campaign titles', (archive) => {
  const counts = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const campaign of archive.campaigns.values()) {
      const key = `${language} ${campaignTitle(archive, campaign, language)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
});

/** Whether a title, after its language, is that of several campaigns: of the rounds of one honour in one place. */
const isShared = oncePerKey(
  'campaign title shared',
  (archive, key) => (titleCounts(archive).get(key) ?? 0) > 1,
);

/** What the page of a campaign says of itself. */
export function campaignHead(
  archive: Archive,
  campaign: Campaign,
  language: Language,
  space: Space,
): PageHead {
  const { enums, punctuation } = stringsOf(language);
  const { place, cycle, outcome } = campaign.data;
  const name = campaignTitle(archive, campaign, language);
  const years = cycle && formatEdtf(cycle, language);
  const title =
    years && isShared(archive, `${language} ${name}`)
      ? `${name}${punctuation.open}${years}${punctuation.close}`
      : name;
  const facts = [
    title,
    title === name && years,
    enums.outcome[outcome.status],
    holdingsSentence(archive, articlesOf(archive, campaign.articles), language),
  ];
  return {
    title,
    description: facts.filter((fact) => fact).join(punctuation.semicolon),
    path: campaign.url,
    trail: [
      { name: campaignsStrings(language).title, path: '/campaigns/' },
      ...placeTrail(archive, place === undefined ? [] : [place], language),
    ],
    card: `/cards/campaigns/${campaign.id}.png`,
    links: buildFeedTags(campaign.url, campaign.title, space),
  };
}

/** What a page of the campaigns of a province says of itself. */
export function provinceCampaignsHead(archive: Archive, page: ProvincePage, language: Language): PageHead {
  const t = campaignsStrings(language);
  const place = archive.places.get(page.province);
  const title = t.inProvince(place ? placeLabel(place, language) : stringsOf(language).unknown.unplaced);
  return {
    title: page.number === 1 ? title : pagesStrings(language).titled(title, page.number),
    description: t.description,
    path: pagePath(provinceCampaignsPath(archive, page.province), page.number),
    trail: [{ name: t.title, path: '/campaigns/' }],
  };
}
