import { formatCount } from '../../i18n/format-count.ts';
import type { CompareState } from '../../search/compare/compare-state.ts';
import {
  countProposed,
  type Key,
  keysOfSide,
  proposeKeys,
  type Side,
} from '../../search/compare/compare-texts.ts';
import { renderKeysCsv } from '../../search/compare/export-comparison.ts';
import { readSide, readSideTexts } from '../../search/compare/read-sides.ts';
import { type Filters, isNarrowed } from '../../search/match/filters.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { EMPTY_WORKSPACE } from '../../search/workspace/workspace-state.ts';
import { element, fill, find } from '../browser/element.ts';
import { saveFile } from '../browser/save-file.ts';
import { createStatusLine } from '../browser/status-line.ts';
import { describeSubcorpus, nameSubcorpus } from '../workspace/describe-subcorpus.ts';
import { linesHref } from '../workspace/lines-href.ts';
import type { WorkspaceBar } from '../workspace/workspace-bar.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import type { CompareContext } from './compare-context.ts';
import { createCrossPart } from './cross-part.ts';
import { createQueryPart } from './query-part.ts';
import { type LinesOf, renderKeyList } from './render-keys.ts';

/** Articles that are read without asking, and characters beyond which a browser cannot compare. */
const UNASKED = 1500;
const MOST_CHARACTERS = 4_000_000;

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
  const query = createQueryPart(root, context, workspace, reader);
  const cross = createCrossPart(root, context, workspace, bar, reader);
  const [keysPart, keysArea] = [part('keys-part'), part('keys')];
  let shown:
    | { state: CompareState; sides: Sides; words: readonly string[]; keys: readonly Key[] }
    | undefined;

  // Words and formulae are found in either script, whatever the query is.
  const linesOfKeys =
    (sides: Sides): LinesOf =>
    ({ phrase }, name) => {
      const { filters } = sides[name === 'first' ? 0 : 1];
      return linesHref(context.prefix, EMPTY_WORKSPACE, phrase, 1, false, filters);
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
          n: formatCount(read),
          total: formatCount(countBoth(sides).all),
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
          linesOfKeys(sides),
        ),
      ),
    );
  };

  part('export="keys"').addEventListener('click', async () => {
    if (!shown) return;
    const [, other] = shown.sides;
    const compared = {
      words: shown.words[1] ?? '',
      articles: other.articles.size,
      characters: other.characters,
    };
    const csv = renderKeysCsv(shown.keys, compared, await bar.provenance(shown.state));
    saveFile('compare-keys.csv', 'text/csv', csv);
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
      await Promise.all([query.show(state, sides, message, signal), cross.show(state, dictionaries, signal)]);
      const characters = first.characters + second.characters;
      if (characters > MOST_CHARACTERS) {
        const much = { characters: formatCount(characters), most: formatCount(MOST_CHARACTERS) };
        message.append(element('p', {}, fill(strings.tooMuch, much)));
      } else if (all > UNASKED) {
        const ask = fill(strings.read, { n: formatCount(all), characters: formatCount(characters) });
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

/** Articles of both sides together, and those that are on both. */
function countBoth([first, second]: Sides): { readonly all: number; readonly both: number } {
  const both = [...first.articles].filter((article) => second.articles.has(article)).length;
  return { all: first.articles.size + second.articles.size - both, both };
}
