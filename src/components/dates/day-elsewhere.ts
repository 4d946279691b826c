import { pageHref } from '../../i18n/hrefs.ts';
import { htmlLang, type Language } from '../../i18n/languages.ts';
import type { Space } from '../../outputs/space.ts';
import { dayPath } from './date-index.ts';
import { dateLabel } from './date-label.ts';

/**
 * What stands at the address of a day where the page of its month has what the day has: the way there. A site has
 * thousands of these, which nobody sees for long: they have no style sheet, but no white page shows in the dark.
 * @param date `2016-12-09`.
 */
export function renderDayElsewhere(date: string, language: Language, space: Space): string {
  const href = pageHref(language, dayPath(date, space));
  const label = dateLabel(date, language);
  return [
    `<!DOCTYPE html><html lang="${htmlLang(language)}"><head><meta charset="utf-8">`,
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0; url=${href}"><title>${label}</title></head>`,
    `<body><a href="${href}">${label}</a></body></html>`,
  ].join('');
}
