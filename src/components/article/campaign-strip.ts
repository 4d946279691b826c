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

/**
 * The events of a campaign around an article: those the article tells, two before and two after, and the
 * day the article was published. Without steps when the campaign has no dated event.
 */
export function buildCampaignStrip(archive: Archive, campaign: string, article: Article): CampaignStrip {
  const entries = campaignEntries(archive, campaign);
  if (entries.length === 0) return { steps: [], earlier: 0, later: 0 };
  const isOwn = (entry: TimelineEntry) =>
    entry.evidence.some((item) => item.type === 'article' && item.articleId === article.id);
  const published = article.data.published;
  const anchors = entries.flatMap((entry, index) => (isOwn(entry) ? [index] : []));
  const after = published ? entries.findIndex((entry) => compareEdtf(entry.date, published) > 0) : -1;
  const position = after === -1 ? entries.length : after;
  if (published || anchors.length === 0) anchors.push(position);
  const from = Math.max(0, Math.min(...anchors) - AROUND);
  const to = Math.min(entries.length, Math.max(...anchors.map((index) => index + 1)) + AROUND);
  const shown = entries
    .slice(from, to)
    .filter((entry, index) => isNear(index + from, anchors) || isOwn(entry));
  const steps: StripStep[] = shown.map((entry) => ({ type: 'event', entry, own: isOwn(entry) }));
  if (published) {
    const at = shown.findIndex((entry) => compareEdtf(entry.date, published) > 0);
    steps.splice(at === -1 ? steps.length : at, 0, { type: 'article', date: published });
  }
  return { steps, earlier: from, later: entries.length - to };
}

function isNear(index: number, anchors: readonly number[]): boolean {
  return anchors.some((anchor) => Math.abs(anchor - index) <= AROUND);
}
