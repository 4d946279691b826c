import type { Archive, Article, Campaign, Honour, Place } from '../../archive/archive.ts';
import { campaignEntries } from '../../archive/campaign-entries.ts';
import { countHeldOf } from '../../archive/held.ts';
import { isHeld } from '../../archive/is-held.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import type { Card } from './card.ts';
import { articleHasCard, type CardPlan } from './card-plan.ts';
import { buildPoints, NO_POINTS } from './card-points.ts';

const t = stringsOf('zh');

/** Every card the plan asks for: the site's, then places, campaigns, honours and articles. Withdrawn articles have none. */
export function* buildCards(archive: Archive, plan: CardPlan): Generator<Card> {
  if (plan === 'none') return;
  yield siteCard(archive);
  for (const place of archive.places.values()) yield placeCard(archive, place);
  for (const campaign of archive.campaigns.values()) yield campaignCard(archive, campaign);
  for (const honour of archive.honours.values()) yield honourCard(archive, honour);
  for (const article of archive.articles) {
    if (articleHasCard(archive, article, plan)) yield articleCard(archive, article);
  }
}

function siteCard(archive: Archive): Card {
  return {
    path: '/cards/site.png',
    kicker: SITE_IDENTITY.nameEn,
    title: t.site.headline,
    details: [
      t.count.articlesLong(archive.articles.filter(isHeld).length),
      t.count.campaigns(archive.campaigns.size),
    ],
    ...NO_POINTS,
  };
}

function placeCard(archive: Archive, place: Place): Card {
  const campaigns = place.campaigns.map((id) => archive.campaigns.get(id)?.title ?? '');
  const entries = place.campaigns.flatMap((id) => campaignEntries(archive, id));
  return {
    path: `/cards/places/${place.code}.png`,
    kicker: t.enums.division[place.level],
    title: place.fullName,
    details: [
      t.count.articlesLong(countHeldOf(archive, 'place', place.code)),
      ...(campaigns.length > 0 ? [t.count.campaigns(campaigns.length)] : []),
    ],
    ...buildPoints(entries),
  };
}

function campaignCard(archive: Archive, campaign: Campaign): Card {
  const { cycle, outcome, place } = campaign.data;
  return {
    path: `/cards/campaigns/${campaign.id}.png`,
    kicker: place ? (archive.places.get(place)?.fullName ?? '') : t.unknown.unplaced,
    title: campaign.title,
    details: [cycle ? formatEdtf(cycle, 'zh') : '', t.enums.outcome[outcome.status]],
    ...buildPoints(campaignEntries(archive, campaign.id)),
  };
}

function honourCard(archive: Archive, honour: Honour): Card {
  return {
    path: `/cards/honours/${honour.id}.png`,
    kicker: honour.nameEn,
    title: honour.name,
    details: [
      t.count.campaigns(honour.campaigns.length),
      t.count.articlesLong(countHeldOf(archive, 'honour', honour.id)),
    ],
    ...NO_POINTS,
  };
}

function articleCard(archive: Archive, article: Article): Card {
  const place = archive.places.get(article.placePath.at(-1) ?? '');
  const entries = article.campaigns.slice(0, 1).flatMap((id) => campaignEntries(archive, id));
  const source = article.data.source?.name ?? article.data.source?.site ?? '';
  return {
    path: `/cards/articles/${article.id}.png`,
    kicker: place?.fullName ?? t.unknown.unplaced,
    title: article.title,
    details: [formatEdtf(article.data.published ?? '', 'zh'), source],
    ...buildPoints(entries, article.days),
  };
}
