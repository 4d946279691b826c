import type { Archive, Article } from '../../archive/archive.ts';
import {
  factsOfCampaign,
  factsOfHonour,
  factsOfPlace,
  type RecordedFact,
} from '../../archive/timeline/recorded-facts.ts';
import { compareEdtf } from '../../dates/compare-edtf.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import type { MarkedEvent } from '../../mdx/read-body.ts';
import type { Basis, EventKind, EventStatus } from '../../schema/event.ts';
import { buildEventId } from '../../schema/event-id.ts';
import { absoluteUrl } from '../absolute-url.ts';

/** An event of the archive: marked in an article, or a sourced fact of a campaign, honour or place. */
export interface EventRow {
  /** Stable event id, as on timelines, in calendars and in `fulfils`. */
  readonly id: string;
  readonly url: string;
  readonly origin: 'article' | 'campaign' | 'honour' | 'place';
  /** Id of the article, campaign or honour, or code of the place, that records it. */
  readonly originId: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly basis: Basis;
  /** The words of the article that prove it, or the sentence of the fact. */
  readonly text: string;
  readonly note?: string;
  readonly contradicts?: string;
  readonly place?: string;
  readonly campaigns: readonly string[];
  readonly honours: readonly string[];
  /** A url, else the id of an article, else a title, for each source. */
  readonly sources: readonly string[];
  /** Addresses of pages that must not be linked. */
  readonly sourceAddresses: readonly string[];
}

/** All events in order of time, undated last: all that timelines tell, those of catalogue entries too. */
export function buildEventRows(archive: Archive, siteUrl: string): readonly EventRow[] {
  const rows = archive.articles.flatMap((article) =>
    article.events.map((event) => articleEvent(article, event, siteUrl)),
  );
  for (const campaign of archive.campaigns.values()) {
    const { id, url, data } = campaign;
    const about = { campaigns: [id], honours: data.honours, ...(data.place && { place: data.place }) };
    rows.push(...factRows('campaign', id, absoluteUrl(siteUrl, url), factsOfCampaign(campaign), about));
  }
  for (const honour of archive.honours.values()) {
    const { id, url } = honour;
    const about = { campaigns: [], honours: [id] };
    rows.push(...factRows('honour', id, absoluteUrl(siteUrl, url), factsOfHonour(honour), about));
  }
  for (const place of archive.places.values()) {
    const { code, url } = place;
    const about = { campaigns: [], honours: [], place: code };
    rows.push(...factRows('place', code, absoluteUrl(siteUrl, url), factsOfPlace(place), about));
  }
  return rows.sort((a, b) => compareEdtf(a.date, b.date) || compareText(a.id, b.id));
}

/** What a row holds, or what all of that is made of. */
export function eventMadeOf(row: EventRow, archive: Archive): object {
  const article = row.origin === 'article' ? archive.articleById.get(row.originId) : undefined;
  // Of an article all its rows are made, by their ids, and its digest is there.
  return article ? [row.id, article] : row;
}

/** The stable id of an event that an article marks. */
export function eventIdOf(article: Pick<Article, 'id'>, { anchor }: Pick<MarkedEvent, 'anchor'>): string {
  return buildEventId({ owner: article.id, anchor });
}

function articleEvent(article: Article, event: MarkedEvent, siteUrl: string): EventRow {
  const place = article.placePath.at(-1);
  const { url, address } = article.data.source ?? {};
  return {
    id: eventIdOf(article, event),
    url: `${absoluteUrl(siteUrl, article.url)}#${event.anchor}`,
    origin: 'article',
    originId: article.id,
    date: event.date,
    kind: event.kind,
    status: event.status,
    basis: event.basis,
    text: event.quote,
    ...(event.note !== undefined && { note: event.note }),
    ...(place !== undefined && { place }),
    campaigns: article.campaigns,
    honours: article.honours,
    sources: url === undefined ? [] : [url],
    sourceAddresses: address === undefined ? [] : [address],
  };
}

function factRows(
  origin: EventRow['origin'],
  originId: string,
  url: string,
  facts: readonly RecordedFact[],
  about: Pick<EventRow, 'campaigns' | 'honours'> & { readonly place?: string },
): EventRow[] {
  return facts.map(({ id, fact }) => ({
    id,
    url: `${url}#${id}`,
    origin,
    originId,
    date: fact.date,
    kind: fact.kind,
    status: fact.status,
    basis: fact.basis,
    text: fact.text,
    ...(fact.note !== undefined && { note: fact.note }),
    ...(fact.contradicts !== undefined && { contradicts: fact.contradicts }),
    ...about,
    sources: fact.sources.map((source) => source.url ?? source.article ?? source.title),
    sourceAddresses: fact.sources.flatMap(({ address }) => address ?? []),
  }));
}
