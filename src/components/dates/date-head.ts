import type { Archive, Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import type { Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { Crumb, PageHead } from '../frame/page-head.ts';
import { type ListPage, pagePath } from '../pages/cut-into-pages.ts';
import { pagesStrings } from '../pages/strings.ts';
import { dateNode, datePath } from './date-index.ts';
import { dateLabel, dateSummary } from './date-label.ts';
import { type DayOfYear, onDayPath } from './days-of-year.ts';
import { datesStrings } from './strings.ts';
import { UNDATED_PATH } from './undated-pages.ts';

/** What the page of a year, a month or a day says of itself. */
export function dateHead(archive: Archive, key: string, language: Language): PageHead {
  const title = dateLabel(key, language);
  const summary = dateSummary(dateNode(archive, key), language);
  return {
    title,
    description: `${title}${stringsOf(language).punctuation.colon}${summary}`,
    path: datePath(key),
    trail: dateTrail(key, language),
  };
}

/** What the page of a day of the year says of itself. */
export function onDayHead({ id, month, day, entries, articles }: DayOfYear, language: Language): PageHead {
  const { title, onDay: t } = datesStrings(language);
  return {
    title: t.title(t.monthDay(month, day)),
    description: t.lead(entries.length, articles.filter(isHeld).length),
    path: onDayPath(id),
    trail: [
      { name: title, path: '/dates/' },
      { name: t.indexTitle, path: '/dates/on/' },
    ],
  };
}

/** What a page of the undated articles says of itself. */
export function undatedHead({ number }: ListPage<Article>, language: Language): PageHead {
  const { title, undated } = datesStrings(language);
  return {
    title: number === 1 ? undated : pagesStrings(language).titled(undated, number),
    description: stringsOf(language).unknown.undatedNote,
    path: pagePath(UNDATED_PATH, number),
    trail: [{ name: title, path: '/dates/' }],
  };
}

/** The steps above a date: all dates, its year, its month. */
function dateTrail(key: string, language: Language): Crumb[] {
  const t = datesStrings(language);
  const [year = '', month, day] = key.split('-');
  return [
    { name: t.title, path: '/dates/' },
    ...(month === undefined ? [] : [{ name: t.year(year), path: datePath(year) }]),
    ...(month === undefined || day === undefined
      ? []
      : [{ name: stringsOf(language).month(Number(month)), path: datePath(`${year}-${month}`) }]),
  ];
}
