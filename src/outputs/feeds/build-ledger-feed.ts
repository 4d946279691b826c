import type { Archive } from '../../archive/archive.ts';
import { buildLedger, type LedgerRow } from '../../archive/ledger/build-ledger.ts';
import { entryPath } from '../../archive/timeline/entry-path.ts';
import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import { parseDay } from '../../dates/calendar.ts';
import { compareEdtf } from '../../dates/compare-edtf.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { cleanLine } from '../clean-text.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import { FEED_LENGTH, type Feed, type FeedItem } from './feed.ts';

type Decided = LedgerRow & { readonly arrival: TimelineEntry };

/** The feed of plans whose fate is decided, `/ledger/rss.xml` and `feed.json`: what came last comes first. */
export function buildLedgerFeed(archive: Archive, siteUrl: string): Feed {
  const decided = buildLedger(archive)
    .rows.filter((row): row is Decided => row.arrival !== undefined && DECIDED.has(row.fate))
    .sort((a, b) => compareEdtf(b.arrival.date, a.arrival.date));
  return {
    title: `兑现 · ${SITE_IDENTITY.name}`,
    description: '报道里说过的计划有了结果的，逐项列出。',
    homeUrl: absoluteUrl(siteUrl, '/ledger/'),
    rssUrl: absoluteUrl(siteUrl, '/ledger/rss.xml'),
    jsonUrl: absoluteUrl(siteUrl, '/ledger/feed.json'),
    items: decided.slice(0, FEED_LENGTH).map((row) => buildItem(row, archive, siteUrl)),
  };
}

const DECIDED: ReadonlySet<LedgerRow['fate']> = new Set(['met', 'late', 'changed']);

function buildItem({ plan, arrival, fate, basis }: Decided, archive: Archive, siteUrl: string): FeedItem {
  const { enums } = stringsOf('zh');
  const place = archive.places.get(plan.place ?? '')?.name;
  const honours = plan.honours.map((id) => archive.honours.get(id)?.name ?? id);
  const fateName = `${enums.fate[fate]}${basis === 'inferred' ? `（${enums.basis.inferred}）` : ''}`;
  const side = ({ date, text }: TimelineEntry): string => `${formatEdtf(date, 'zh')}，${text}`;
  return {
    url: absoluteUrl(siteUrl, entryPath(archive, plan) ?? '/ledger/'),
    title: cleanLine(`${[place, honours[0]].filter(Boolean).join(' ')}：${fateName}`),
    summary: cleanLine(`计划：${side(plan)} 后来：${side(arrival)}`),
    // Formats that ask for a moment get one only where the day is known.
    ...(parseDay(arrival.date) && { published: `${arrival.date}T12:00:00+08:00` }),
    authors: [],
    tags: [...(place ? [place] : []), ...honours].map(cleanLine),
    language: 'zh-Hans',
  };
}
