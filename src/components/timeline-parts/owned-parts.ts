import type { Archive } from '../../archive/archive.ts';
import { oncePerKey } from '../../archive/once-per-archive.ts';
import {
  timelineOfArchive,
  timelineOfCampaign,
  timelineOfHonour,
  timelineOfPlace,
} from '../../archive/timeline/build-timeline.ts';
import type { Timeline } from '../../archive/timeline/timeline.ts';
import { partsOfAll, type TimelinePart } from '../../archive/timeline/timeline-parts.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Space } from '../../outputs/space.ts';
import { campaignHead } from '../campaigns/campaign-head.ts';
import type { PageHead } from '../frame/page-head.ts';
import { honourHead } from '../honours/honour-head.ts';
import { placeHead } from '../places/place-head.ts';
import { timelineStrings } from '../timeline/strings.ts';
import { archiveTimelineHead } from '../timelines/timelines-head.ts';

/** A part of a timeline that has a page of its own, and in which folder of the site the owner of the timeline lies. */
export interface OwnedPart {
  readonly folder: 'campaigns' | 'places' | 'honours' | 'timelines';
  readonly timeline: Timeline;
  readonly part: TimelinePart;
}

const FOLDERS = { campaign: 'campaigns', place: 'places', honour: 'honours', archive: 'timelines' } as const;

/** Every page of the earlier parts of timelines: of campaigns, places, honours, and of the whole archive. */
export function ownedParts(archive: Archive): readonly OwnedPart[] {
  const timelines = [
    ...[...archive.campaigns.keys()].map((id) => timelineOfCampaign(archive, id)),
    ...[...archive.places.keys()].map((code) => timelineOfPlace(archive, code)),
    ...[...archive.honours.keys()].map((id) => timelineOfHonour(archive, id)),
    timelineOfArchive(archive),
  ];
  return partsOfAll(timelines).map((one) => ({ ...one, folder: FOLDERS[one.timeline.scope] }));
}

/** What the page of an earlier part says of itself; its breadcrumb leads back to the page whose timeline it is. */
export function timelinePartHead(
  archive: Archive,
  { timeline, part }: Pick<OwnedPart, 'timeline' | 'part'>,
  language: Language,
  space: Space,
): PageHead {
  const head = ownerHead(archive, [timeline.scope, timeline.ref, language, space].join(' '));
  return {
    ...head,
    title: timelineStrings(language).partTitle(head.title, part.part),
    path: part.path,
    trail: [...(head.trail ?? []), { name: head.title, path: head.path }],
  };
}

/** What the page of the owner of a timeline says of itself, which reads all that the owner has: once for all parts. */
const ownerHead = oncePerKey('timeline owner head', (archive, key): PageHead => {
  const [scope = '', ref = '', ...settings] = key.split(' ');
  const [language, space] = settings as [Language, Space];
  const campaign = scope === 'campaign' ? archive.campaigns.get(ref) : undefined;
  if (campaign) return campaignHead(archive, campaign, language, space);
  const place = scope === 'place' ? archive.places.get(ref) : undefined;
  if (place) return placeHead(archive, place, language, space);
  const honour = scope === 'honour' ? archive.honours.get(ref) : undefined;
  if (honour) return honourHead(archive, honour, language);
  return archiveTimelineHead(language);
});
