import type { PageHead } from '../decode/page.ts';
import { readLinkedData } from './linked-data.ts';
import { isMediumName, readSourceName } from './media-names.ts';
import type { MetadataReading } from './metadata.ts';
import { isNobody, isPersonName, splitNames } from './person-names.ts';
import { findLabelledDate, type PrintedDate } from './publication-date.ts';
import { stripSiteFromTitle } from './title.ts';

/**
 * Names of `<meta>` elements and item properties, lower case, by what they tell, the surest first: Chinese government
 * pages (PubDate, ContentSource), Dublin Core, Open Graph, Schema.org, the publishing systems of portals.
 */
const NAMES = {
  title: ['articletitle', 'og:title', 'dc.title', 'headline', 'twitter:title'],
  published: [
    'pubdate',
    'article:published_time',
    'og:published_time',
    'og:article:published_time',
    'bytedance:published_time',
    'datepublished',
    'publishdate',
    'firstpublishedtime',
    'og:release_date',
    'og:time',
    'apub:time',
    'weibo: article:create_at',
    'publish_time',
    'publish-date',
    'published_time',
    'dc.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'datecreated',
    'date',
    'time:published',
    'time:only',
  ],
  updated: [
    'dateupdate',
    'datemodified',
    'article:modified_time',
    'og:updated_time',
    'lastmodifiedtime',
    'dcterms.modified',
    'maketime',
    'letter:date',
  ],
  source: [
    'contentsource',
    'source',
    'dc.source',
    'mediaid',
    'og:source',
    'og:article:source',
    'wechat:nickname',
  ],
  author: ['author', 'dc.creator', 'article:author', 'og:article:author', 'og:author'],
  editor: ['editor', 'responsibleeditor'],
  site: ['sitename', 'og:site_name', 'application-name'],
} as const;

/** What a page's head says about its article. A field that is empty or a placeholder is left out. */
export function readHeadMetadata(head: PageHead): MetadataReading {
  const read = (field: keyof typeof NAMES) => NAMES[field].flatMap((name) => head.metas.get(name) ?? []);
  const linked = readLinkedData(head.linkedData);
  const [title = linked.headline ?? head.title] = read('title');
  const seconds = head.metas.get('wechat:ct');
  const published = firstDate([
    ...read('published'),
    ...(linked.published ? [linked.published] : []),
    ...(seconds && /^\d{10}$/.test(seconds) ? [new Date(Number(seconds) * 1000).toISOString()] : []),
  ]);
  const date = published ?? firstDate(read('updated'));
  const [source] = read('source').flatMap((value) => readSourceName(value) ?? []);
  const [site] = read('site');
  // A <meta> of authors holds the site's name as often as a person's; JSON-LD says which it is.
  const author =
    read('author')
      .map((name) => name.trim())
      .find(isPersonName) ?? linked.authors.find(isName);
  const editors = read('editor').flatMap((value) => splitNames(value).filter(isPersonName));
  const from = head.metas.get('letter:from');
  const sender = from && isMediumName(from) ? from : undefined;
  return {
    kind: 'head',
    place: 'head',
    says: {
      ...(title && { title: stripSiteFromTitle(title.replace(/\s+/g, ' ')) }),
      ...(date && { published: date.published, ...(date.time && { time: date.time }) }),
      ...(date && { datedBy: published ? 'label' : 'update' }),
      ...(site && { site }),
      ...(source ? { source } : sender && { source: sender, sourceBy: 'place' }),
      ...(head.address && { url: head.address }),
      authors: author ? [{ name: author, role: 'author' }] : [],
      editors,
    },
  };
}

/** What a page's head calls its title, the surest first, with whatever stands around it. */
export function listHeadTitles(head: PageHead): string[] {
  const metas = NAMES.title.flatMap((name) => head.metas.get(name) ?? []);
  const { headline } = readLinkedData(head.linkedData);
  return [...metas, ...(headline ? [headline] : []), ...(head.title ? [head.title] : [])];
}

function isName(name: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(name) && !isNobody(name) && !isMediumName(name);
}

function firstDate(values: readonly string[]): PrintedDate | undefined {
  for (const value of values) {
    const date = findLabelledDate(value);
    if (date) return date;
  }
  return undefined;
}
