import { formatCount } from '../../i18n/format-count.ts';
import type { Collocate, Collocates, SideCollocates } from '../../search/concordance/build-collocates.ts';
import { type ConcordanceState, renderConcordanceState } from '../../search/concordance/concordance-state.ts';
import type { Phrase } from '../../search/concordance/parse-phrases.ts';
import { renderTerm } from '../../search/query.ts';
import { element } from '../browser/element.ts';
import { type ConcordanceContext, say } from './concordance-context.ts';

/** The neighbours on both sides by length; each is a link that lists it together with the phrase. */
export function renderCollocates(
  context: ConcordanceContext,
  collocates: Collocates,
  phrases: readonly Phrase[],
  state: ConcordanceState,
): HTMLElement[] {
  const { strings } = context;
  const side = (name: 'left' | 'right', heading: string, lists: SideCollocates) =>
    element(
      'section',
      { class: 'collocate-side', 'data-collocates': name },
      element('h3', {}, heading),
      ...lists.map((list, i) =>
        element(
          'div',
          { class: 'collocate-length' },
          element('h4', {}, say(context, strings.collocatesLength, { n: i + 1 })),
          list.length === 0
            ? element('p', { class: 'note' }, strings.collocatesNone)
            : element('ol', { role: 'list' }, ...list.map((one) => renderOne(one, name))),
        ),
      ),
    );
  const renderOne = ({ words, count }: Collocate, name: 'left' | 'right') => {
    const q = phrases.map((phrase) => extend(phrase, words, name)).join('|');
    return element(
      'li',
      {},
      element(
        'a',
        { href: renderConcordanceState({ ...state, q }), lang: 'zh', 'data-script-fixed': true },
        words,
      ),
      ' ',
      element('span', { class: 'number' }, formatCount(count)),
    );
  };
  return [
    side('left', strings.collocatesLeft, collocates.left),
    side('right', strings.collocatesRight, collocates.right),
    element('p', { class: 'note' }, say(context, strings.collocatesBounded, collocates.bounded)),
  ];
}

function extend({ words, titleOnly }: Phrase, neighbour: string, side: 'left' | 'right'): string {
  const longer = side === 'left' ? neighbour + words : words + neighbour;
  const quoted = /[\s|｜:："＂]|^[-－−]/.test(longer);
  return renderTerm({ field: titleOnly ? 'title' : 'text', words: longer, quoted });
}
