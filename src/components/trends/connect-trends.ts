import { formatCount } from '../../i18n/format-count.ts';
import { countPhrases } from '../../search/concordance/count-phrases.ts';
import { type PhraseError, parsePhrases } from '../../search/concordance/parse-phrases.ts';
import { createFileFetcher } from '../../search/match/fetch-file.ts';
import { createIndexReader } from '../../search/match/index-reader.ts';
import { buildTrend, type Trend, type TrendBin } from '../../search/trends/build-trend.ts';
import { renderTrendCsv } from '../../search/trends/export-trend.ts';
import { parseTrendsState, renderTrendsState, type TrendsState } from '../../search/trends/trends-state.ts';
import { countWholeFacets } from '../../search/workspace/whole-facets.ts';
import { asTyped, type Child, element, fill, find, splice } from '../browser/element.ts';
import { createLatest } from '../browser/latest.ts';
import { readContext, reasonOf } from '../browser/page-context.ts';
import { saveFile } from '../browser/save-file.ts';
import { siteRoot } from '../browser/site-root.ts';
import { createStatusLine } from '../browser/status-line.ts';
import { createFacetPanel } from '../facets/facet-panel.ts';
import { buildFilterActions } from '../facets/filter-actions.ts';
import { renderFilterChips } from '../facets/render-filter-chips.ts';
import { checkableCount, countedOf } from '../workspace/checkable-count.ts';
import { createCheck } from '../workspace/create-check.ts';
import { nameFoundReprints } from '../workspace/describe-subcorpus.ts';
import { followAddresses, pushAddress } from '../workspace/follow-addresses.ts';
import { linesHref } from '../workspace/lines-href.ts';
import { createReleaseNote } from '../workspace/release-note.ts';
import { renderRetry } from '../workspace/render-retry.ts';
import { connectWorkspaceBar } from '../workspace/workspace-bar.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import { drawTrend } from './draw-trend.ts';
import { renderTrendTable } from './render-trend-table.ts';
import type { TrendsContext } from './trends-context.ts';
import { connectForm } from './trends-form.ts';

/** The most lines of one chart. */
const MOST_PHRASES = 5;

/** Makes the trends work: reads the address, counts, draws, and writes the address. */
export function connectTrends(root: HTMLElement): void {
  const context = readContext<TrendsContext>(root, '[data-view-context]');
  const workspace = readContext<WorkspaceContext>(root, '[data-workspace-context]');
  const { strings } = context;
  const part = (name: string) => find(root, `[data-${name}]`, HTMLElement);
  const [results, message, chart, table] = [part('results'), part('message'), part('chart'), part('table')];
  const [formula, chips] = [part('formula'), part('chips')];
  const status = createStatusLine(root, 'trends', part('status'));
  const reader = createIndexReader(createFileFetcher(`${siteRoot()}/search-data/`));
  const bar = connectWorkspaceBar(root, workspace, reader);
  const check = createCheck(root, workspace, reader);
  const releaseNote = createReleaseNote(root, workspace, reader);
  const latest = createLatest();
  let state = parseTrendsState(location.search);
  let drawn: { readonly trend: Trend; readonly state: TrendsState } | undefined;

  const actions = buildFilterActions(
    () => state.filters,
    (filters) => go({ ...state, filters }),
  );
  const facets = createFacetPanel(part('facets'), workspace, actions);
  const form = connectForm(root, () => go({ ...state, ...form.read() }));

  const say = (
    kind: 'idle' | 'done' | 'error',
    words: string | readonly Child[],
    ...said: readonly Node[]
  ) => {
    results.hidden = kind !== 'done';
    message.replaceChildren(...said);
    status.say(...(typeof words === 'string' ? [words] : words));
    status.setState(kind);
  };
  const showProblem = ({ problem }: PhraseError) =>
    say(
      'idle',
      problem === 'empty' ? strings.idle : strings.errorTitle,
      ...(problem === 'empty'
        ? []
        : [element('p', { 'data-problem': problem }, workspace.strings.problems[problem])]),
    );
  const show = async () => {
    const signal = latest.start();
    const asked = state;
    drawn = undefined;
    check.hide();
    releaseNote.hide();
    bar.show(asked);
    try {
      const parsed = parsePhrases(asked.q, asked.exact);
      const phrases = 'error' in parsed ? [] : parsed.all.slice(0, MOST_PHRASES);
      if (phrases.length > 0) {
        status.say(strings.loading);
        status.setState('loading');
      }
      const query = 'error' in parsed ? undefined : parsed.query;
      const [concordance, background] = await Promise.all([
        countPhrases(reader, phrases, asked.exact, asked.filters, query),
        reader.background(),
      ]);
      signal.throwIfAborted();
      const counted = 'error' in parsed ? await countWholeFacets(reader, asked.filters) : concordance;
      signal.throwIfAborted();
      chips.replaceChildren(...renderFilterChips(workspace, asked, counted.dictionaries, actions));
      facets.show(asked, counted);
      if ('error' in parsed) return showProblem(parsed.error);
      const trend = buildTrend(concordance, background, asked.filters, asked);
      drawn = { trend, state: asked };
      const hrefOf = (phrase: number, { filters }: TrendBin) => {
        const one = phrases[phrase];
        const hasConditions = parsed.query !== undefined;
        return one ? linesHref(context.prefix, asked, one, phrase + 1, hasConditions, filters) : '';
      };
      chart.replaceChildren(...drawTrend(context, trend, asked, hrefOf, root.clientWidth));
      table.replaceChildren(renderTrendTable(context, trend, asked, hrefOf));
      formula.textContent = asked.rate ? strings.formula : strings.countNote;
      const named = (some: typeof phrases) => ({ words: asTyped(some.map(({ words }) => words).join('、')) });
      const left = parsed.all.slice(MOST_PHRASES);
      const notes: Child[][] = [
        ...(left.length > 0 ? [splice<Child>(strings.tooMany, named(left))] : []),
        ...(trend.bins.length === 0 ? [[strings.noBins]] : []),
      ];
      const counts = fill(strings.found, {
        n: formatCount(trend.total.counts.reduce((sum, count) => sum + count, 0)),
        m: formatCount(trend.total.articles),
      });
      check.offer(checkableCount(reader, phrases, asked.exact, asked.filters, concordance), signal);
      releaseNote.show(asked, () => countedOf(concordance), signal);
      const counting = nameFoundReprints(workspace, asked.filters, concordance.columns, concordance.articles);
      const found = [...splice<Child>(counts, named(phrases)), counting];
      say('done', found, ...notes.map((note) => element('p', {}, ...note)));
    } catch (error) {
      if (signal.aborted) return;
      const reason = fill(strings.error, { reason: reasonOf(error) });
      say('error', strings.errorTitle, element('p', {}, reason), renderRetry(workspace, show));
    }
  };
  const go = (next: TrendsState) => {
    state = next;
    form.write(state);
    pushAddress(renderTrendsState(state));
    void show();
  };

  find(root, '[data-export]', HTMLButtonElement).addEventListener('click', async () => {
    const on = drawn;
    if (!on) return;
    const csv = renderTrendCsv(on.trend, await bar.provenance(on.state));
    const words = on.trend.phrases.map(({ searched }) => searched).join('+');
    saveFile(`trends-${words.slice(0, 40)}-${on.state.by}.csv`, 'text/csv', csv);
  });
  followAddresses(root, 'a[href^="?"]', {
    restore: (search) => {
      state = parseTrendsState(search);
      form.write(state);
      void show();
    },
    go: (search) => go(parseTrendsState(search)),
  });
  form.write(state);
  void show();
}
