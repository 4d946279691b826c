import type { Archive, Article } from '../../archive/archive.ts';
import { campaignEntries } from '../../archive/campaign-entries.ts';
import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import { compareEdtf } from '../../dates/compare-edtf.ts';

/** A step of the strip: an event, or the publication of the article itself. */
export type StripStep =
  | { readonly type: 'event'; readonly entry: TimelineEntry; readonly own: boolean }
  | { readonly type: 'article'; readonly date: string };

/** The part of a campaign's timeline around one article. */
export interface CampaignStrip {
  readonly steps: readonly StripStep[];
  /** Events of the timeline that lie before and after the steps shown. */
  readonly earlier: number;
  readonly later: number;
}

/** Events shown on either side of the article's own. */
const AROUND = 2;

/** Where the events that each article tells stand among those of a campaign; for every article of it the same. */
const places = new WeakMap<readonly TimelineEntry[], ReadonlyMap<string, readonly number[]>>();

function placesOf(entries: readonly TimelineEntry[], article: string): readonly number[] {
  const known = places.get(entries) ?? indexEntries(entries);
  places.set(entries, known);
  return known.get(article) ?? [];
}

function indexEntries(entries: readonly TimelineEntry[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  entries.forEach(({ evidence }, at) => {
    const articles = evidence.flatMap((item) => (item.type === 'article' ? item.articleId : []));
    for (const id of new Set(articles)) index.set(id, [...(index.get(id) ?? []), at]);
  });
  return index;
}

/**
 * The events of a campaign around an article: those the article tells, two before and two after, and the
 * day the article was published. Without steps when the campaign has no dated event.
 */
export function buildCampaignStrip(archive: Archive, campaign: string, article: Article): CampaignStrip {
  const entries = campaignEntries(archive, campaign);
  if (entries.length === 0) return { steps: [], earlier: 0, later: 0 };
  const own = placesOf(entries, article.id);
  const published = article.data.published;
  const near = new Set<number>();
  const show = (from: number, to: number) => {
    for (let index = Math.max(0, from); index < Math.min(entries.length, to); index++) near.add(index);
  };
  for (const index of own) show(index - AROUND, index + AROUND + 1);
  const position = published ? placeAfter(entries, published) : entries.length;
  if (published || near.size === 0) show(position - AROUND, position + AROUND);
  const owned = new Set(own);
  const steps = entries.flatMap((entry, index): StripStep[] =>
    near.has(index) ? [{ type: 'event', entry, own: owned.has(index) }] : [],
  );
  if (published) {
    const before = [...near].filter((index) => index < position).length;
    steps.splice(before, 0, { type: 'article', date: published });
  }
  return { steps, earlier: Math.min(...near), later: entries.length - 1 - Math.max(...near) };
}

/** Where the first of the events stands that are later than a day: they are in the order of their dates. */
function placeAfter(entries: readonly TimelineEntry[], date: string): number {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareEdtf(entries[middle]?.date ?? '', date) > 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
