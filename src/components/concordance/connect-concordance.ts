import {
  type ConcordanceState,
  parseConcordanceState,
  renderConcordanceState,
} from '../../search/concordance/concordance-state.ts';
import { countPhrases } from '../../search/concordance/count-phrases.ts';
import { parsePhrases } from '../../search/concordance/parse-phrases.ts';
import { createFileFetcher } from '../../search/match/fetch-file.ts';
import { createIndexReader } from '../../search/match/index-reader.ts';
import { countFound } from '../../search/regex/count-found.ts';
import { parseExpression } from '../../search/regex/expression.ts';
import { find } from '../browser/element.ts';
import { createLatest } from '../browser/latest.ts';
import { readContext } from '../browser/page-context.ts';
import { siteRoot } from '../browser/site-root.ts';
import { buildFilterActions } from '../facets/filter-actions.ts';
import { createExpressionFinder } from '../workspace/find-expression.ts';
import { followAddresses, pushAddress } from '../workspace/follow-addresses.ts';
import { connectWorkspaceBar } from '../workspace/workspace-bar.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import { type ConcordanceContext, say } from './concordance-context.ts';
import { connectForm } from './concordance-form.ts';
import { createView } from './concordance-view.ts';

/**
 * Makes the concordance work: reads the address, counts, shows, and writes the address. Whatever is asked
 * later cancels what was asked before.
 */
export function connectConcordance(root: HTMLElement): void {
  const context = readContext<ConcordanceContext>(root, '[data-view-context]');
  const workspace = readContext<WorkspaceContext>(root, '[data-workspace-context]');
  const banner = find(root, '[data-banner]', HTMLElement);
  const reader = createIndexReader(createFileFetcher(`${siteRoot()}/search-data/`));
  const expressions = createExpressionFinder(workspace, reader);
  const latest = createLatest();
  let state = parseConcordanceState(location.search);

  const bar = connectWorkspaceBar(root, workspace, reader);
  const form = connectForm(root, () => {
    const next = form.read();
    // Another query has other phrases.
    const { only, sample: _, ...others } = state;
    go({ ...others, ...(next.q === state.q && only !== undefined ? { only } : {}), ...next });
  });
  const view = createView(root, context, workspace, bar, reader, form.box, {
    ...buildFilterActions(
      () => state.filters,
      (filters) => go({ ...state, filters }),
    ),
    retry: () => void show(),
    chooseCollocates: (collocates) => {
      state = { ...state, collocates };
      write();
    },
    chooseFolds: (open) => {
      state = { ...state, open };
      // The way back leads to what was asked before, not through every fold.
      history.replaceState(null, '', renderConcordanceState(state) || location.pathname);
      bar.show(state);
    },
  });

  const show = async () => {
    const signal = latest.start();
    const asked = state;
    bar.show(asked);
    try {
      if (asked.q.trim() !== '') view.showLoading();
      const manifest = await reader.manifest();
      signal.throwIfAborted();
      banner.textContent = say(context, context.strings.banner, {
        articles: manifest.articles,
        date: manifest.date,
      });
      if (asked.q.trim() === '') return await view.showIdle(asked, signal);
      const written = parseExpression(asked.q, asked.exact);
      if (written && 'error' in written) return view.showProblem(written.error, asked);
      if (written) {
        const found = await expressions.find(written.expression, asked.exact, signal, view);
        const counted = await countFound(reader, asked.q, asked.exact, asked.filters, found);
        signal.throwIfAborted();
        const { phrases } = counted;
        return await view.showConcordance(counted, { all: phrases, phrases, contained: [] }, asked, signal);
      }
      const whole = parsePhrases(asked.q, asked.exact);
      if ('error' in whole) return view.showProblem(whole.error, asked);
      const one = whole.all[(asked.only ?? 0) - 1];
      const parsed = one ? { ...whole, phrases: [one], contained: [] } : whole;
      const concordance = await countPhrases(
        reader,
        parsed.phrases,
        asked.exact,
        asked.filters,
        parsed.query,
      );
      signal.throwIfAborted();
      await view.showConcordance(concordance, parsed, asked, signal);
    } catch (error) {
      if (!signal.aborted) view.showFailure(error);
    }
  };
  const write = () => pushAddress(renderConcordanceState(state));
  const go = (next: ConcordanceState) => {
    state = next;
    form.write(state);
    write();
    void show();
  };

  followAddresses(root, 'a[href^="?"]', {
    restore: (search) => {
      state = parseConcordanceState(search);
      form.write(state);
      void show();
    },
    go: (search) => {
      // Links were made before the reader opened this or that.
      go({ ...parseConcordanceState(search), open: state.open });
      form.box.focus();
    },
  });
  form.write(state);
  void show();
}
