import type { Archive, Honour } from '../../archive/archive.ts';
import type { Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { honourName } from '../../i18n/titles.ts';
import { articlesOf, holdingsSentence } from '../articles/holdings.ts';
import type { PageHead } from '../frame/page-head.ts';
import { honoursStrings } from './strings.ts';

/** What the page of an honour says of itself. */
export function honourHead(archive: Archive, honour: Honour, language: Language): PageHead {
  const { awardedBy, awardedByEn } = honour.data;
  const title = honourName(honour, language);
  const by = (language === 'en' ? awardedByEn : undefined) ?? awardedBy;
  const facts = [title, by, honourHoldings(archive, honour, language)];
  return {
    title,
    description: facts.filter((fact) => fact).join(stringsOf(language).punctuation.semicolon),
    path: honour.url,
    trail: [{ name: honoursStrings(language).title, path: '/honours/' }],
    card: `/cards/honours/${honour.id}.png`,
  };
}

/** A sentence about the articles held; honours are about no one place, so that none is said shortly. */
export function honourHoldings(archive: Archive, honour: Honour, language: Language): string {
  const articles = articlesOf(archive, honour.articles);
  return articles.length > 0 ? holdingsSentence(archive, articles, language) : stringsOf(language).count.none;
}
