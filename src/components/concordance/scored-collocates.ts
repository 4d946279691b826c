import { formatCount } from '../../i18n/format-count.ts';
import {
  type CollocateChoice,
  type ConcordanceState,
  parseCollocates,
} from '../../search/concordance/concordance-state.ts';
import { countPhrases } from '../../search/concordance/count-phrases.ts';
import {
  type CollocateWindow,
  gatherCollocates,
  type Segmenter,
} from '../../search/concordance/gather-collocates.ts';
import { literalPhrase, type Phrase } from '../../search/concordance/parse-phrases.ts';
import {
  chooseCollocates,
  orderCollocates,
  renderCollocatesCsv,
  type ScoredCollocate,
  scoreCollocates,
} from '../../search/concordance/score-collocates.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { renderWorkspace } from '../../search/workspace/workspace-state.ts';
import { element, find } from '../browser/element.ts';
import { saveFile } from '../browser/save-file.ts';
import type { WorkspaceBar } from '../workspace/workspace-bar.ts';
import type { ConcordanceContext } from './concordance-context.ts';
import type { ToolTarget } from './connect-tools.ts';
import { createShownTarget } from './shown-target.ts';

/** The table of collocates with their scores. */
export interface ScoredPanel {
  /** Scores the collocates of a list. Rejects when something cannot be read. */
  readonly show: (target: ToolTarget) => Promise<void>;
}

/** Connects the table below `root`; other windows are counted when they are chosen, and `choose` hears of them. */
export function createScoredPanel(
  root: HTMLElement,
  context: ConcordanceContext,
  reader: IndexReader,
  bar: WorkspaceBar,
  onFailure: (error: unknown) => void,
  choose: (choice: CollocateChoice) => void,
): ScoredPanel {
  const choices = find(root, '[data-scored-choices]', HTMLElement);
  const select = (name: string) => find(choices, `select[name="${name}"]`, HTMLSelectElement);
  const [unit, size, order] = [select('unit'), select('window'), select('order')];
  const table = find(root, '[data-scored]', HTMLElement);
  const note = find(root, '[data-scored-words]', HTMLElement);
  const target = createShownTarget(reader, onFailure);
  let counted: { scored: readonly ScoredCollocate[]; window: CollocateWindow } | undefined;

  const read = (): CollocateChoice =>
    parseCollocates(new URLSearchParams({ unit: unit.value, window: size.value, order: order.value }));
  const render = () => {
    const on = target.current();
    if (!on || !counted) return;
    const ordered = orderCollocates(counted.scored, read().order);
    table.replaceChildren(renderScored(context, ordered, on, counted.window));
  };
  const count = () => {
    const window = read();
    note.hidden = window.unit !== 'words';
    return target.read(async ({ on, lines, textOf, isShown }) => {
      const gathered = gatherCollocates(lines, textOf, window, segmentWords, on.state.exact);
      const chosen = chooseCollocates(gathered);
      const phrases = chosen.map(({ words }) => literalPhrase(words));
      const { perPhrase, scopeCharacters } = await countPhrases(
        reader,
        phrases,
        on.state.exact,
        on.state.filters,
      );
      if (!isShown()) return;
      const figures = { matches: lines.length, inWindows: gathered.characters, characters: scopeCharacters };
      counted = { scored: scoreCollocates(chosen, perPhrase, figures), window };
      render();
    });
  };
  choices.addEventListener('change', ({ target: changed }) => {
    choose(read());
    if (changed === order) render();
    else void count();
  });
  find(root, '[data-scored-export]', HTMLButtonElement).addEventListener('click', async () => {
    const on = target.current();
    if (!on || !counted) return;
    const csv = renderCollocatesCsv(counted.scored, counted.window, await bar.provenance(on.state));
    saveFile('collocates.csv', 'text/csv', csv);
  });
  return {
    show: (next) => {
      target.show(next);
      counted = undefined;
      const { collocates } = next.state;
      unit.value = collocates.unit;
      size.value = String(collocates.size);
      order.value = collocates.order;
      table.replaceChildren();
      return count();
    },
  };
}

function renderScored(
  { strings }: ConcordanceContext,
  scored: readonly ScoredCollocate[],
  { concordance, state }: ToolTarget,
  window: CollocateWindow,
): HTMLElement {
  if (scored.length === 0) return element('p', { class: 'note' }, strings.scoredNone);
  const head = (text: string) => element('th', { scope: 'col' }, text);
  const row = (one: ScoredCollocate) =>
    element(
      'tr',
      { 'data-collocate': one.words },
      element(
        'th',
        { scope: 'row', lang: 'zh', 'data-script-fixed': true },
        element('a', { href: nearHref(state, concordance.phrases, one.words, window) }, one.words),
      ),
      element('td', {}, formatCount(one.both)),
      element('td', {}, formatCount(one.all)),
      element('td', {}, one.logLikelihood.toFixed(1)),
      element('td', {}, one.mutualInformation.toFixed(2)),
      element('td', {}, one.logDice.toFixed(2)),
    );
  const { orders } = strings;
  const heads = [
    strings.collocate,
    orders.both,
    strings.inSubcorpus,
    orders.logLikelihood,
    orders.mutualInformation,
  ];
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...[...heads, orders.logDice].map(head))),
    element('tbody', {}, ...scored.map(row)),
  );
}

/** The address that lists the phrases with a collocate in the window; of words it takes four characters for each. */
function nearHref(
  state: ConcordanceState,
  phrases: readonly Phrase[],
  words: string,
  { size, unit }: CollocateWindow,
): string {
  const distance = unit === 'characters' ? Math.max(0, size - [...words].length) : size * 4;
  const alone = phrases.filter(({ pattern }) => pattern.near === undefined);
  const q = alone.map(({ typed }) => `${typed} ~${distance} "${words}"`).join('|');
  return renderWorkspace({ ...state, q: q || `"${words}"` });
}

/** Words as the browser cuts them. */
const segmentWords: Segmenter = (text) =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].flatMap(
    ({ index, segment, isWordLike }) => (isWordLike ? [{ start: index, end: index + segment.length }] : []),
  );
