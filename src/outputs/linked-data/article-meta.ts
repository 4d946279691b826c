import type { Archive, Article } from '../../archive/archive.ts';
import { parseDay } from '../../dates/calendar.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { buildCslItem } from '../citations/build-csl-item.ts';
import { cleanLine } from '../clean-text.ts';
import { textLanguage } from '../text-language.ts';
import type { MetaTag } from './head-tags.ts';

/**
 * The `<meta>` tags by which Zotero and library harvesters read an article: Highwire `citation_*` and Dublin
 * Core. `DC.type` makes it a newspaper article or a web page; `citation_journal_title` is left out on
 * purpose, because it would make it a journal article. A date that is not exact is given as `DC.date` only,
 * in EDTF. `DC.*` needs the schema link of `buildArticleLinks`. Editors are left out (`DC.contributor`
 * becomes the author where there is no byline), and so is `DC.rights`: the licence of our abstract is not
 * that of the article.
 */
export function buildArticleMeta(article: Article, archive: Archive, siteUrl: string): readonly MetaTag[] {
  const { data } = article;
  const item = buildCslItem(article, { siteUrl });
  const permanent = absoluteUrl(siteUrl, article.url);
  const container = item['container-title'];
  const newspaper = item.type === 'article-newspaper';
  const authors = (item.author ?? []).map(({ literal }) => literal);
  const exact = data.published !== undefined && parseDay(data.published) ? data.published : undefined;
  const honours = article.honours.map((id) => archive.honours.get(id)?.name ?? id);
  const place = archive.places.get(article.placePath.at(-1) ?? '')?.fullName;
  const tags: (readonly [name: string, content: string | undefined])[] = [
    ['citation_title', item.title],
    ...authors.map((name) => ['citation_author', name] as const),
    ['citation_date', exact?.replaceAll('-', '/')],
    ['citation_language', textLanguage(article)],
    ['citation_public_url', permanent],
    ['citation_publisher', container],
    ['citation_firstpage', item.page],
    ...[...honours, ...(place === undefined ? [] : [place])].map(
      (word) => ['citation_keywords', word] as const,
    ),
    ['DC.type', newspaper ? 'newspaperArticle' : 'webpage'],
    ['DC.title', item.title],
    ...authors.map((name) => ['DC.creator', name] as const),
    ['DC.date', data.published],
    ['DC.language', textLanguage(article)],
    ['DC.identifier', permanent],
    ['DC.source', container],
    ['DC.relation', data.source?.url],
    ['DC.coverage', place],
    ...honours.map((name) => ['DC.subject', name] as const),
  ];
  return tags.flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [{ name, content: cleanLine(content) }],
  );
}

/** Of the tags of an article those that a page in another language needs to be saved as the same article by Zotero. */
export function translationMeta(tags: readonly MetaTag[]): readonly MetaTag[] {
  return tags.filter(({ name }) => !name.startsWith('DC.') || name === 'DC.type' || name === 'DC.date');
}
