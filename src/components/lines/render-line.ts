import type { ConcordanceState } from '../../search/concordance/concordance-state.ts';
import type { Concordance } from '../../search/concordance/count-phrases.ts';
import { cutContext } from '../../search/concordance/cut-context.ts';
import { describeArticle } from '../../search/concordance/describe-article.ts';
import type { Line } from '../../search/concordance/find-lines.ts';
import type { TextLookup } from '../../search/concordance/text-lookup.ts';
import { element } from '../browser/element.ts';
import type { ConcordanceContext } from '../concordance/concordance-context.ts';
import { nameLine } from './line-labels.ts';

/** One line as a list item: context, match, context; then date, place and source. `number` is from 1. */
export function renderLine(
  context: ConcordanceContext,
  concordance: Concordance,
  state: ConcordanceState,
  line: Line,
  number: number,
  texts: TextLookup,
): HTMLLIElement {
  const { strings, language, prefix } = context;
  const held = texts.articleOf(line);
  const { left, match, right } = cutContext(texts.textOf(line), line.start, line.end, state.context);
  const { date, place, source } = describeArticle(line.article, held, concordance, language);
  const marked = new URLSearchParams({ q: state.q, ...(state.exact ? { exact: '1' } : {}) });
  const anchor = line.block > 0 ? `#p${line.block}` : '';
  const link = element(
    'a',
    {
      href: `${prefix}${held.url}?${marked}${anchor}`,
      tabindex: number === 1 ? 0 : -1,
      title: held.title,
      'aria-label': `${left}${match}${right}`,
    },
    element('mark', {}, match),
  );
  return element(
    'li',
    { 'data-line': number, 'data-article': held.id, 'data-part': line.part },
    element(
      'p',
      { class: 'kwic', lang: 'zh', 'data-script-fixed': true },
      element('span', { class: 'kwic-left', 'data-left': true }, left),
      link,
      element('span', { class: 'kwic-right', 'data-right': true }, right),
    ),
    element(
      'p',
      { class: 'kwic-facts' },
      element('span', { 'data-date': true }, date || strings.undated),
      element('span', { 'data-place': place.code, title: place.path }, place.name || strings.unplaced),
      element('span', { lang: source === '' ? undefined : 'zh' }, source || strings.noSource),
      element('button', { type: 'button', class: 'line-label', 'data-line-name': nameLine(line, held.id) }),
      ...(line.part === 'title' ? [element('span', { class: 'kwic-part' }, strings.inTitle)] : []),
    ),
  );
}
