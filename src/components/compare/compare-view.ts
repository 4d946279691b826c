import type { CompareState } from '../../search/compare/compare-state.ts';
import {
  countKeys,
  countProposed,
  type Key,
  keysOfSide,
  proposeKeys,
  type Side,
} from '../../search/compare/compare-texts.ts';
import { type CrossTable, crossFacets, type Dimension } from '../../search/compare/cross-facets.ts';
import { renderCrossCsv, renderKeysCsv } from '../../search/compare/export-comparison.ts';
import { readSide, readSideTexts } from '../../search/compare/read-sides.ts';
import { parsePhrases } from '../../search/concordance/parse-phrases.ts';
import type { Dictionaries } from '../../search/format/manifest.ts';
import { type Filters, isNarrowed } from '../../search/match/filters.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { runSearch } from '../../search/match/run-search.ts';
import { parseQuery } from '../../search/query.ts';
import { EMPTY_WORKSPACE, renderWorkspace } from '../../search/workspace/workspace-state.ts';
import { element, fill, find } from '../browser/element.ts';
import { saveFile } from '../browser/save-file.ts';
import { createStatusLine } from '../browser/status-line.ts';
import { checkableCount } from '../workspace/checkable-count.ts';
import { createCheck } from '../workspace/create-check.ts';
import { describeSubcorpus, nameSubcorpus } from '../workspace/describe-subcorpus.ts';
import type { WorkspaceBar } from '../workspace/workspace-bar.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import type { CompareContext } from './compare-context.ts';
import { nameValue, renderCross } from './render-cross.ts';
import { type LinesOf, renderKeyList, renderKeyTable } from './render-keys.ts';

/** Articles that are read without asking, and characters beyond which a browser cannot compare. */
const UNASKED = 1500;
const MOST_CHARACTERS = 4_000_000;
/** Rows and columns of the two-way table. */
const MOST = { rows: 40, columns: 16 } as const;

type Sides = readonly [Side, Side];

/** The part of the page that changes. */
export interface CompareView {
  readonly showIdle: () => void;
  readonly showFailure: (reason: string, retry: HTMLElement) => void;
  /** Compares and shows. Rejects when something cannot be read or `signal` is aborted. */
  readonly showComparison: (state: CompareState, other: Filters, signal: AbortSignal) => Promise<void>;
}

/** Builds the view below `root`. */
export function createCompareView(
  root: HTMLElement,
  context: CompareContext,
  workspace: WorkspaceContext,
  bar: WorkspaceBar,
  reader: IndexReader,
): CompareView {
  const { strings } = context;
  const part = (name: string) => find(root, `[data-${name}]`, HTMLElement);
  const status = createStatusLine(root, 'compare', part('status'));
  const [results, message, progress] = [part('results'), part('message'), part('progress')];
  const check = createCheck(root, workspace, reader);
  const [keysPart, keysArea] = [part('keys-part'), part('keys')];
  let shown:
    | { state: CompareState; sides: Sides; words: readonly string[]; keys: readonly Key[] }
    | undefined;
  let crossed: { state: CompareState; table: CrossTable; nameOf: NameOf } | undefined;

  const number = (value: number) => value.toLocaleString('en');
  const linesOf =
    (sides: Sides, exact: boolean): LinesOf =>
    ({ phrase }, name) => {
      const { filters } = sides[name === 'first' ? 0 : 1];
      return `${context.prefix}/concordance/${renderWorkspace({ ...EMPTY_WORKSPACE, q: phrase.typed, filters, exact })}`;
    };

  const showQuery = async (state: CompareState, sides: Sides, signal: AbortSignal) => {
    const area = part('query-part');
    area.hidden = true;
    check.hide();
    if (state.q.trim() === '') return;
    const parsed = parsePhrases(state.q, state.exact);
    if ('error' in parsed) {
      message.append(
        element(
          'p',
          { 'data-problem': parsed.error.problem },
          workspace.strings.problems[parsed.error.problem],
        ),
      );
      return;
    }
    const keys = await countKeys(reader, parsed.all, state.exact, sides);
    signal.throwIfAborted();
    part('query-table').replaceChildren(renderKeyTable(context, keys, sides, linesOf(sides, state.exact)));
    check.offer(checkableCount(reader, parsed.all, state.exact, state.filters, {}), signal);
    area.hidden = false;
  };

  const showKeys = async (
    state: CompareState,
    sides: Sides,
    words: readonly string[],
    signal: AbortSignal,
  ) => {
    const texts = await readSideTexts(
      reader,
      sides,
      (read) => {
        progress.hidden = false;
        progress.textContent = fill(strings.reading, {
          n: number(read),
          total: number(countBoth(sides).all),
        });
      },
      signal,
    );
    signal.throwIfAborted();
    const keys = await countProposed(reader, proposeKeys(texts, sides), sides);
    signal.throwIfAborted();
    progress.hidden = true;
    keysPart.hidden = false;
    const listed = (['first', 'second'] as const).map((side) => keysOfSide(keys, side, state.places));
    shown = { state, sides, words, keys: listed.flat() };
    keysArea.replaceChildren(
      ...listed.map((list, i) =>
        renderKeyList(
          context,
          i === 0 ? strings.keysFirst : strings.keysSecond,
          list,
          sides,
          linesOf(sides, false),
        ),
      ),
    );
  };

  const showCross = async (state: CompareState, dictionaries: Dictionaries, signal: AbortSignal) => {
    const parsed = parseQuery(state.q);
    const query = 'error' in parsed ? { clauses: [] } : parsed.query;
    const { hits, columns } = await runSearch(reader, {
      query,
      filters: state.filters,
      sort: 'newest',
      exactScript: state.exact,
      expansionsOff: new Set(state.off),
    });
    signal.throwIfAborted();
    const dimensions = [state.rows, state.columns] as const;
    const articles = hits.map(({ article }) => article);
    const table = crossFacets(articles, columns, dictionaries, dimensions, MOST);
    const nameOf: NameOf = (dimension, value) =>
      nameValue(context, workspace, dictionaries, dimension, value);
    crossed = { state, table, nameOf };
    const hrefOf = (narrow: (held: Filters) => Filters) =>
      `${context.prefix}/search/${renderWorkspace({ ...state, filters: narrow(state.filters) })}`;
    part('cross').replaceChildren(renderCross(context, table, dimensions, nameOf, hrefOf));
    part('cross-note').textContent = fill(strings.crossNote, MOST);
  };

  root.addEventListener('click', async (event) => {
    const wanted = event.target instanceof HTMLElement ? event.target.dataset['export'] : undefined;
    if (wanted === 'keys' && shown) {
      const [, other] = shown.sides;
      const compared = {
        words: shown.words[1] ?? '',
        articles: other.articles.size,
        characters: other.characters,
      };
      const csv = renderKeysCsv(shown.keys, compared, await bar.provenance(shown.state));
      saveFile('compare-keys.csv', 'text/csv', csv);
    } else if (wanted === 'cross' && crossed) {
      const { state, table, nameOf } = crossed;
      const name = (side: 'rows' | 'columns', value: string) => nameOf(state[side], value);
      saveFile('compare-table.csv', 'text/csv', renderCrossCsv(table, name, await bar.provenance(state)));
    }
  });

  return {
    showIdle: () => {
      results.hidden = true;
      for (const name of root.querySelectorAll('[data-side]')) name.textContent = '';
      status.say();
      const examples = strings.examples.map(([href, name]) =>
        element('li', {}, element('a', { href }, name)),
      );
      message.replaceChildren(element('p', {}, strings.choose), element('ul', {}, ...examples));
      status.setState('idle');
    },
    showFailure: (reason, retry) => {
      results.hidden = true;
      progress.hidden = true;
      message.replaceChildren(element('p', {}, reason), retry);
      status.say(strings.errorTitle);
      status.setState('error');
    },
    showComparison: async (state, other, signal) => {
      status.say(strings.loading);
      status.setState('loading');
      message.replaceChildren();
      const [first, second, dictionaries] = await Promise.all([
        readSide(reader, state.filters),
        readSide(reader, other),
        reader.dictionaries(),
      ]);
      signal.throwIfAborted();
      const sides = [first, second] as const;
      const isRest = other.except !== undefined && !isNarrowed(state.other);
      const words = [
        nameSubcorpus(workspace, dictionaries, state.filters),
        isRest ? strings.rest : nameSubcorpus(workspace, dictionaries, other),
      ];
      sides.forEach((side, i) => {
        const { characters, reprints } = side;
        const size = { articles: side.articles.size, characters, reprints };
        const said = describeSubcorpus(workspace, dictionaries, side.filters, size);
        const name = find(root, `[data-side="${i === 0 ? 'first' : 'second'}"]`, HTMLElement);
        name.textContent =
          i === 1 && isRest
            ? said.replace(nameSubcorpus(workspace, dictionaries, other), strings.rest)
            : said;
      });
      const { both, all } = countBoth(sides);
      if (both > 0)
        message.append(element('p', { class: 'note', 'data-both': both }, fill(strings.both, { n: both })));
      keysPart.hidden = true;
      shown = undefined;
      await Promise.all([showQuery(state, sides, signal), showCross(state, dictionaries, signal)]);
      const characters = first.characters + second.characters;
      if (characters > MOST_CHARACTERS) {
        const much = { characters: number(characters), most: number(MOST_CHARACTERS) };
        message.append(element('p', {}, fill(strings.tooMuch, much)));
      } else if (all > UNASKED) {
        const ask = fill(strings.read, { n: number(all), characters: number(characters) });
        const button = element('button', { type: 'button', 'data-read': true }, ask);
        button.addEventListener('click', () => {
          button.remove();
          showKeys(state, sides, words, signal).catch((error: unknown) => {
            if (!signal.aborted)
              message.append(element('p', {}, fill(strings.error, { reason: String(error) })));
          });
        });
        message.append(button);
      } else await showKeys(state, sides, words, signal);
      results.hidden = false;
      status.say(fill(strings.done, { first: words[0] ?? '', second: words[1] ?? '' }));
      status.setState('done');
    },
  };
}

type NameOf = (dimension: Dimension, value: string) => string;

/** Articles of both sides together, and those that are on both. */
function countBoth([first, second]: Sides): { readonly all: number; readonly both: number } {
  const both = [...first.articles].filter((article) => second.articles.has(article)).length;
  return { all: first.articles.size + second.articles.size - both, both };
}
