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
  const near = new Set<number>();
  const show = (from: number, to: number) => {
    for (let index = Math.max(0, from); index < Math.min(entries.length, to); index++) near.add(index);
  };
  for (const [index, entry] of entries.entries()) {
    if (isOwn(entry)) show(index - AROUND, index + AROUND + 1);
  }
  const after = published ? entries.findIndex((entry) => compareEdtf(entry.date, published) > 0) : -1;
  const position = after === -1 ? entries.length : after;
  if (published || near.size === 0) show(position - AROUND, position + AROUND);
  const shown = entries.filter((_, index) => near.has(index));
  const steps: StripStep[] = shown.map((entry) => ({ type: 'event', entry, own: isOwn(entry) }));
  if (published) {
    const at = shown.findIndex((entry) => compareEdtf(entry.date, published) > 0);
    steps.splice(at === -1 ? steps.length : at, 0, { type: 'article', date: published });
  }
  return { steps, earlier: Math.min(...near), later: entries.length - 1 - Math.max(...near) };
}
