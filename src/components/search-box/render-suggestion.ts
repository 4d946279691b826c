import { MONTH_NAMES } from '../../dates/month-names.ts';
import type { Suggestion } from '../../search/suggest/suggestion.ts';
import { element, fill } from '../browser/element.ts';
import type { SuggestContext } from './suggest-context.ts';

/** An option of the list: what it is called, by which other name it was found, what it is. */
export function renderSuggestion(context: SuggestContext, one: Suggestion, id: string): HTMLElement {
  const { strings } = context;
  const isDate = one.kind === 'date';
  const name = isDate ? nameDate(context, one.name) : one.name;
  const notes = [
    ...(one.also === undefined ? [] : [fill(strings.also, { name: one.also })]),
    ...(one.within === undefined ? [] : [one.within]),
    strings.kinds[one.kind],
  ];
  return element(
    'li',
    { id, role: 'option', 'aria-selected': 'false', 'data-suggestion': one.kind, 'data-path': one.path },
    element('span', { class: 'suggested', lang: isDate ? undefined : 'zh-Hans' }, name),
    ' ',
    element('span', { class: 'suggested-kind' }, notes.join(' · ')),
  );
}

/** `2016-12-07` → `2016年12月7日` or `7 December 2016`; `12-07` the same day of every year. */
function nameDate({ language, strings }: SuggestContext, key: string): string {
  const parts = key.split('-').map(Number);
  const isEveryYear = key.length === 5;
  const [year, month, day] = isEveryYear ? [undefined, ...parts] : parts;
  const named =
    language === 'zh'
      ? [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('')
      : [day, month && MONTH_NAMES[month - 1], year].filter(Boolean).join(' ');
  return isEveryYear ? fill(strings.everyYear, { day: named }) : named;
}
