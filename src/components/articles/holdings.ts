import type { Archive, Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { countReprints } from '../../archive/reprints/reprint-clusters.ts';
import { renderYearSpan, yearOf, yearSpan } from '../../dates/year-span.ts';
import type { Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { articlesStrings } from './strings.ts';

/** Years of a list of articles, `2016–2020`, or the one year; undefined when all are undated. */
export function yearsOfArticles(articles: readonly Article[]): string | undefined {
  const span = yearSpan(articles.flatMap(({ days }) => (days ? yearOf(days.from) : [])));
  return span && renderYearSpan(span);
}

/**
 * A sentence about what is held: `3篇报道（其中转载1篇），2016–2020年，出自2个来源。`; that there is nothing, where it is
 * nothing.
 */
export function holdingsSentence(archive: Archive, listed: readonly Article[], language: Language): string {
  const t = articlesStrings(language);
  const articles = listed.filter(isHeld);
  if (articles.length === 0) return t.none;
  const { count, punctuation, unknown } = stringsOf(language);
  const sources = new Set(articles.flatMap(({ data }) => data.source?.name ?? data.source?.site ?? []));
  const span = yearsOfArticles(articles);
  const parts = [
    count.articlesLong(articles.length) + amongThem(archive, articles, language),
    span === undefined ? unknown.undated : language === 'zh' ? `${span}年` : span,
    ...(sources.size > 0 ? [t.from(count.sources(sources.size))] : []),
  ];
  return `${parts.join(punctuation.comma)}${punctuation.stop}`;
}

/** How many of some articles are reprints, in brackets; empty when none is. */
function amongThem(archive: Archive, articles: readonly Article[], language: Language): string {
  const reprints = countReprints(
    archive,
    articles.map(({ id }) => id),
  );
  if (reprints === 0) return '';
  const { open, close } = stringsOf(language).punctuation;
  return `${open}${articlesStrings(language).reprints(reprints)}${close}`;
}

/** The articles behind a list of ids, in its order. */
export function articlesOf(archive: Archive, ids: readonly string[]): readonly Article[] {
  return ids.flatMap((id) => archive.articleById.get(id) ?? []);
}
