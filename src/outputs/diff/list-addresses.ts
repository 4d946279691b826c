import type { Archive } from '../../archive/archive.ts';
import { factsOfCampaign, factsOfHonour, factsOfPlace } from '../../archive/timeline/recorded-facts.ts';
import { compareText } from '../../hanzi/compare-text.ts';

/**
 * The permanent addresses of an archive: of articles, former ids too, campaigns, honours and places, and the
 * anchors of their events. Pages that only gather others (dates, lists) are none. Sorted.
 */
export function listAddresses(archive: Archive): string[] {
  const articles = archive.articles.flatMap(({ url, events }) => [
    url,
    ...events.map(({ anchor }) => `${url}#${anchor}`),
  ]);
  const former = [...archive.redirects.keys()].map((id) => `/articles/${id}/`);
  const withFacts = (url: string, facts: readonly { readonly id: string }[]) => [
    url,
    ...facts.map(({ id }) => `${url}#${id}`),
  ];
  return [
    ...articles,
    ...former,
    ...[...archive.campaigns.values()].flatMap((one) => withFacts(one.url, factsOfCampaign(one))),
    ...[...archive.honours.values()].flatMap((one) => withFacts(one.url, factsOfHonour(one))),
    ...[...archive.places.values()].flatMap((one) => withFacts(one.url, factsOfPlace(one))),
  ].sort(compareText);
}
