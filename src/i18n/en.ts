import { MONTH_NAMES } from '../dates/month-names.ts';
import { plural } from './plural.ts';
import { vocabularyEn } from './vocabulary-en.ts';
import type { zh } from './zh.ts';

/** What all parts of the interface share in English. */
export const en: typeof zh = {
  site: {
    name: 'Campaign Archive',
    headline: 'How cities win their titles, and how it was written up',
    tagline:
      'How Chinese cities covered their campaigns for national honours: every report to find, count and cite.',
    feeds: 'Feeds',
    rss: 'RSS',
    jsonFeed: 'JSON Feed',
  },
  nav: {
    search: 'Search',
    articles: 'Articles',
    places: 'Places',
    dates: 'Dates',
    campaigns: 'Campaigns',
    ledger: 'Ledger',
    timelines: 'Timelines',
    honours: 'Honours',
    people: 'People',
    sources: 'Sources',
    concordance: 'Concordance',
    phrases: 'Phrases',
    reprints: 'Reprints',
    changes: 'Corrections',
    coverage: 'Coverage',
    guide: 'Guide',
    data: 'Data',
  },
  count: {
    articles: (n) => plural(n, 'article'),
    articlesLong: (n) => plural(n, 'article'),
    campaigns: (n) => plural(n, 'campaign'),
    events: (n) => plural(n, 'event'),
    sources: (n) => plural(n, 'source'),
    none: 'none',
  },
  unknown: {
    undated: 'undated',
    unplaced: 'place unknown',
    source: 'source unknown',
    withdrawn: 'This article has been withdrawn',
    author: 'unsigned',
    undocumented: 'not documented here',
    undatedNote:
      'The page gives no date of publication and none can be established from the text; these articles come last.',
    unplacedNote:
      'Neither the article nor its source says which place it is about; the archive does not guess.',
  },
  evidence: {
    sources: 'Sources',
    unlinked: 'Address (not linked)',
    contradicts: 'Another source says',
    confidence: { page: 'seen on the page', secondary: 'cited by another', capture: 'held here' },
  },
  month: (month) => MONTH_NAMES[month - 1] ?? '',
  enums: vocabularyEn,
  punctuation: { comma: ', ', list: ', ', colon: ': ', open: ' (', close: ')', stop: '.', semicolon: '; ' },
};
