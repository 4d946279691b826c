import {
  type CollocateChoice,
  type ConcordanceState,
  type Fold,
  type LineSort,
  renderConcordanceState,
} from '../../search/concordance/concordance-state.ts';
import type { Concordance } from '../../search/concordance/count-phrases.ts';
import { openLineSource } from '../../search/concordance/line-source.ts';
import type { PhraseError, PhraseList } from '../../search/concordance/parse-phrases.ts';
import { type ChosenLines, chooseLines } from '../../search/concordance/sample-lines.ts';
import { hasFilters } from '../../search/match/filters.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { countWholeFacets } from '../../search/workspace/whole-facets.ts';
import { asTyped, type Child, element, find, splice } from '../browser/element.ts';
import { reasonOf } from '../browser/page-context.ts';
import { createStatusLine, type RequestState } from '../browser/status-line.ts';
import { type CountedFacets, createFacetPanel, type FilterActions } from '../facets/facet-panel.ts';
import { renderFilterChips } from '../facets/render-filter-chips.ts';
import { connectLineKeys } from '../lines/connect-line-keys.ts';
import { connectLineLabels } from '../lines/line-labels.ts';
import { createLineList } from '../lines/line-list.ts';
import { checkableCount, countedOf } from '../workspace/checkable-count.ts';
import { createCheck } from '../workspace/create-check.ts';
import { nameFoundReprints } from '../workspace/describe-subcorpus.ts';
import { createReleaseNote } from '../workspace/release-note.ts';
import { renderNoMatch, renderSlow } from '../workspace/render-expression.ts';
import { SlowExpression } from '../workspace/scan-worker.ts';
import type { WorkspaceBar } from '../workspace/workspace-bar.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import { createCollocatesPanel } from './collocates-panel.ts';
import { type ConcordanceContext, say } from './concordance-context.ts';
import { connectFolds } from './connect-folds.ts';
import { connectTools } from './connect-tools.ts';
import { renderGroups } from './render-groups.ts';
import { renderFailure, renderProblem } from './render-message.ts';
import { renderSummary } from './render-summary.ts';
import { explainZero, renderZero } from './render-zero.ts';

/** The part of the page that changes. */
export interface ConcordanceView {
  /** Shows no list, only the facets of the whole archive. Rejects as below. */
  readonly showIdle: (state: ConcordanceState, signal: AbortSignal) => Promise<void>;
  readonly showLoading: () => void;
  /** Asks whether every text may be read, and says how far that is. */
  readonly ask: (question: HTMLElement) => void;
  readonly progress: (words: string) => void;
  readonly showProblem: (error: PhraseError, state: ConcordanceState) => void;
  readonly showFailure: (error: unknown) => void;
  /** Shows counts and the first lines. Rejects when something cannot be read or `signal` is aborted. */
  readonly showConcordance: (
    concordance: Concordance,
    list: PhraseList,
    state: ConcordanceState,
    signal: AbortSignal,
  ) => Promise<void>;
}

/** What a reader asks for beside the form; `retry` wants what failed again. */
export interface ConcordanceActions extends FilterActions {
  readonly retry: () => void;
  /** Hears how collocates are shown from now on. */
  readonly chooseCollocates: (choice: CollocateChoice) => void;
  /** Hears what stands open from now on. */
  readonly chooseFolds: (open: readonly Fold[]) => void;
}

/** Builds the view below `root`. */
export function createView(
  root: HTMLElement,
  context: ConcordanceContext,
  workspace: WorkspaceContext,
  bar: WorkspaceBar,
  reader: IndexReader,
  box: HTMLInputElement,
  actions: ConcordanceActions,
): ConcordanceView {
  const { strings } = context;
  const part = (name: string) => find(root, `[data-${name}]`, HTMLElement);
  const [line, progress, message, summary] = [
    part('status'),
    part('progress'),
    part('message'),
    part('summary'),
  ];
  const [tools, results, groups] = [part('tools'), part('results'), part('groups')];
  const [chips, facets] = [part('chips'), createFacetPanel(part('facets'), workspace, actions)];
  const status = createStatusLine(root, 'concordance', line);

  const finish = (state: RequestState, ...words: readonly Child[]) => {
    progress.hidden = true;
    status.say(...words);
    status.setState(state);
  };
  const showProgress = (read: number, total: number, wayOut: readonly Node[] = []) => {
    progress.hidden = read >= total;
    progress.replaceChildren(say(context, strings.reading, { n: read, total }), ...wayOut);
  };
  const showFilters = (state: ConcordanceState, counted?: CountedFacets) => {
    chips.replaceChildren(...renderFilterChips(workspace, state, counted?.dictionaries, actions));
    if (counted) facets.show(state, counted);
  };
  const empty = () => {
    for (const area of [tools, results]) area.hidden = true;
    check.hide();
    releaseNote.hide();
    message.replaceChildren();
    summary.replaceChildren();
    delete line.dataset['count'];
    delete line.dataset['articles'];
  };
  const showFailure = (error: unknown) => {
    empty();
    message.replaceChildren(
      error instanceof SlowExpression
        ? renderSlow(workspace, error)
        : renderFailure(context, workspace, reasonOf(error), actions.retry),
    );
    finish('error', strings.errorTitle);
  };
  const labels = connectLineLabels(root, context);
  const lines = createLineList(root, context, reader, labels, showFailure);
  const toolbox = connectTools(root, context, reader, bar, labels, showProgress, showFailure);
  const collocates = createCollocatesPanel(root, context, reader, bar, showFailure, actions.chooseCollocates);
  const folds = connectFolds(root, actions.chooseFolds);
  const check = createCheck(root, workspace, reader);
  const releaseNote = createReleaseNote(root, workspace, reader);
  connectLineKeys(part('lines'), box, lines.more);

  return {
    showIdle: async (state, signal) => {
      empty();
      const counted = await countWholeFacets(reader, state.filters);
      signal.throwIfAborted();
      showFilters(state, counted);
      finish('idle', strings.idle);
    },
    showLoading: () => finish('loading', strings.loading),
    ask: (question) => {
      empty();
      message.replaceChildren(question);
      finish('idle', '');
    },
    progress: (words) => finish('loading', words),
    showProblem: (error, state) => {
      empty();
      showFilters(state);
      message.replaceChildren(renderProblem(context, workspace, error, state));
      finish('idle', strings.problemTitle);
    },
    showFailure,
    showConcordance: async (concordance, list, state, signal) => {
      const { occurrences, articles, phrases } = concordance;
      const unread = renderConcordanceState({ ...state, sort: 'position' });
      const wayOut = [element('a', { href: unread, 'data-stop': true }, strings.readingStop)];
      const chosen = state.sample && chooseLines(concordance, state.sample);
      const open = (sort: LineSort, lines?: ChosenLines) => {
        const total = lines?.articles.length ?? articles.length;
        const report = (read: number) =>
          showProgress(read, total, status.state() === 'loading' ? wayOut : []);
        return openLineSource(reader, concordance, sort, report, signal, lines);
      };
      const source = open(state.sort, chosen);
      const isExpression = concordance.found !== undefined;
      const isZero = occurrences === 0;
      const zero = isZero && !isExpression ? await explainZero(reader, concordance, state) : undefined;
      if (!isZero) await lines.show(concordance, source, state);
      signal.throwIfAborted();
      empty();
      if (isZero) lines.clear();
      showFilters(state, concordance);
      // Neighbours are counted of all lines, whatever is drawn by chance.
      const whole = chosen ? open('position') : source;
      const target = { concordance, source, whole, state, signal };
      line.dataset['count'] = String(occurrences);
      line.dataset['articles'] = String(articles.length);
      summary.replaceChildren(...renderSummary(context, concordance, list, state, source.total));
      if (zero) message.replaceChildren(renderZero(context, concordance, zero, state));
      if (isZero && isExpression)
        message.replaceChildren(renderNoMatch(workspace, concordance.manifest.articles));
      // An expression is found by reading every text, and by no engine.
      for (const name of ['neighbours', 'read-check']) part(name).hidden = isExpression;
      if (!isExpression)
        check.offer(checkableCount(reader, phrases, state.exact, state.filters, concordance), signal);
      releaseNote.show(state, () => countedOf(concordance), signal);
      toolbox.show(target);
      tools.hidden = false;
      tools.dataset['zero'] = String(isZero);
      results.hidden = isZero;
      groups.replaceChildren(...renderGroups(context, concordance, state));
      folds.show(state.open);
      const words = phrases.map((phrase) => phrase.words).join(' | ');
      const found = hasFilters(state.filters) ? strings.foundFiltered : strings.found;
      const counting = nameFoundReprints(workspace, state.filters, concordance.columns, articles);
      const counted = say(context, found, { n: occurrences, m: articles.length });
      finish('done', ...splice<Child>(counted, { words: asTyped(words) }), counting);
      if (!isExpression) await collocates.show(target);
    },
  };
}
