import { buildCollocates } from '../../search/concordance/build-collocates.ts';
import { type ConcordanceState, renderConcordanceState } from '../../search/concordance/concordance-state.ts';
import type { Concordance } from '../../search/concordance/count-phrases.ts';
import { openLineSource } from '../../search/concordance/line-source.ts';
import type { PhraseError, PhraseList } from '../../search/concordance/parse-phrases.ts';
import { lookUpTexts } from '../../search/concordance/text-lookup.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { element, find } from '../search/element.ts';
import { type ConcordanceContext, say } from './concordance-context.ts';
import { connectLineKeys } from './connect-line-keys.ts';
import { connectTools, type ToolTarget } from './connect-tools.ts';
import { createLineList } from './line-list.ts';
import { renderCollocates } from './render-collocates.ts';
import { renderGroups } from './render-groups.ts';
import { renderFailure, renderProblem } from './render-message.ts';
import { renderSummary } from './render-summary.ts';
import { explainZero, renderZero } from './render-zero.ts';

/** The part of the page that changes. */
export interface ConcordanceView {
  readonly showIdle: () => void;
  readonly showLoading: () => void;
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

/** Builds the view below `root`. `retry` is asked when the reader wants what failed again. */
export function createView(
  root: HTMLElement,
  context: ConcordanceContext,
  reader: IndexReader,
  box: HTMLInputElement,
  retry: () => void,
): ConcordanceView {
  const { strings } = context;
  const part = (name: string) => find(root, `[data-${name}]`, HTMLElement);
  const [status, progress, message, summary] = ['status', 'progress', 'message', 'summary'].map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const [tools, results, groups] = [part('tools'), part('results'), part('groups')];
  const collocates = find(root, 'details[data-neighbours]', HTMLDetailsElement);
  const collocatesBody = part('neighbours-body');

  const setState = (name: 'idle' | 'loading' | 'done' | 'error') => {
    root.dataset['concordanceState'] = name;
    progress.hidden = true;
  };
  const showProgress = (read: number, total: number, wayOut: readonly Node[] = []) => {
    progress.hidden = read >= total;
    progress.replaceChildren(say(context, strings.reading, { n: read, total }), ...wayOut);
  };
  const empty = () => {
    for (const area of [tools, results]) area.hidden = true;
    message.replaceChildren();
    summary.replaceChildren();
    delete status.dataset['count'];
    delete status.dataset['articles'];
  };
  const showFailure = (error: unknown) => {
    empty();
    status.textContent = strings.errorTitle;
    message.replaceChildren(
      renderFailure(context, error instanceof Error ? error.message : String(error), retry),
    );
    setState('error');
  };
  const lines = createLineList(root, context, reader, showFailure);
  const toolbox = connectTools(root, context, reader, showProgress, showFailure);
  connectLineKeys(part('lines'), box, lines.more);

  let target: ToolTarget | undefined;
  const showCollocates = async () => {
    const on = target;
    if (!on || !collocates.open || collocatesBody.childElementCount > 0) return;
    try {
      const all = await on.source.all();
      const { textOf } = await lookUpTexts(reader, all);
      if (on !== target) return;
      const found = buildCollocates(all, textOf, on.state.exact);
      collocatesBody.replaceChildren(...renderCollocates(context, found, on.concordance.phrases, on.state));
    } catch (error) {
      if (on === target) showFailure(error);
    }
  };
  collocates.addEventListener('toggle', showCollocates);

  return {
    showIdle: () => {
      empty();
      status.textContent = strings.idle;
      setState('idle');
    },
    showLoading: () => {
      status.textContent = strings.loading;
      setState('loading');
    },
    showProblem: (error, state) => {
      empty();
      status.textContent = strings.problemTitle;
      message.replaceChildren(renderProblem(context, error, state));
      setState('idle');
    },
    showFailure,
    showConcordance: async (concordance, list, state, signal) => {
      const { occurrences, articles, phrases } = concordance;
      const unread = renderConcordanceState({ ...state, sort: 'position' });
      const wayOut = [element('a', { href: unread, 'data-stop': true }, strings.readingStop)];
      const source = openLineSource(
        reader,
        concordance,
        state.sort,
        (read) =>
          showProgress(read, articles.length, root.dataset['concordanceState'] === 'loading' ? wayOut : []),
        signal,
      );
      const zero = occurrences === 0 ? await explainZero(reader, concordance, state) : undefined;
      if (!zero) await lines.show(concordance, source, state);
      signal.throwIfAborted();
      empty();
      if (zero) lines.clear();
      target = { concordance, source, state, signal };
      const filtered = state.from !== undefined || state.to !== undefined || state.place !== undefined;
      status.textContent = say(context, filtered ? strings.foundFiltered : strings.found, {
        words: phrases.map(({ words }) => words).join(' | '),
        n: occurrences,
        m: articles.length,
      });
      status.dataset['count'] = String(occurrences);
      status.dataset['articles'] = String(articles.length);
      summary.replaceChildren(...renderSummary(context, concordance, list, state));
      if (zero) message.replaceChildren(renderZero(context, concordance, zero, state));
      toolbox.show(target);
      tools.hidden = false;
      tools.dataset['zero'] = String(zero !== undefined);
      results.hidden = zero !== undefined;
      groups.replaceChildren(...renderGroups(context, concordance));
      collocatesBody.replaceChildren();
      setState('done');
      await showCollocates();
    },
  };
}
