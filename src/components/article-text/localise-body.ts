import { formatEdtf } from '../../dates/format-edtf.ts';
import { htmlLang, type Language } from '../../i18n/languages.ts';
import { articleTextStrings } from './strings.ts';

const EVENT_TAG = /<span class="event"[^>]*>/g;
const GAP = /<span class="gap"([^>]*)>[^<]*<\/span>/g;

/** What is not plain about a marked event, as it stands after its words; empty for what happened on a stated day. */
export function eventLabel(
  { date, status, basis }: { readonly date: string; readonly status: string; readonly basis: string },
  language: Language,
): string {
  const t = articleTextStrings(language);
  const state = { planned: t.planned, reported: t.reported }[status];
  const words = basis === 'inferred' ? [t.inferred, state, formatEdtf(date, language)] : [state];
  return words.filter((word) => word).join(', ');
}

/**
 * Puts the labels of a rendered body into another language; its words stay as they are. Only what
 * `renderBody` itself writes is touched, so an attribute always looks the same.
 */
export function localiseBody(html: string, language: Language): string {
  if (language === 'zh') return html;
  const t = articleTextStrings(language);
  return html
    .replace(EVENT_TAG, (tag) => {
      const [date = '', status = '', basis = ''] = ['date', 'status', 'basis'].map(
        (name) => new RegExp(`data-${name}="([^"]*)"`).exec(tag)?.[1],
      );
      return tag.replace(
        /data-label="[^"]*"/,
        `data-label="${eventLabel({ date, status, basis }, language)}"`,
      );
    })
    .replace(GAP, (whole, attributes: string) => {
      const extent = /(\d+)字/.exec(whole)?.[1];
      return `<span class="gap"${attributes} lang="en">[${t.gapWords(extent)}]</span>`;
    })
    .replace(
      /aria-label="第(\d+)段的固定链接"/g,
      (_, number: string) => `lang="${htmlLang(language)}" aria-label="${t.permalink(number)}"`,
    );
}
