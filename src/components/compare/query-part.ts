import type { CompareState } from '../../search/compare/compare-state.ts';
import { countKeys, type Side } from '../../search/compare/compare-texts.ts';
import { countPhrases } from '../../search/concordance/count-phrases.ts';
import { type Phrase, parsePhrases } from '../../search/concordance/parse-phrases.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import type { Query } from '../../search/query.ts';
import type { WorkspaceState } from '../../search/workspace/workspace-state.ts';
import { element, find } from '../browser/element.ts';
import { checkableCount, countedOf } from '../workspace/checkable-count.ts';
import { createCheck } from '../workspace/create-check.ts';
import { linesHref } from '../workspace/lines-href.ts';
import { createReleaseNote } from '../workspace/release-note.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import type { CompareContext } from './compare-context.ts';
import { type LinesOf, renderKeyTable } from './render-keys.ts';

type Sides = readonly [Side, Side];

/** The part of the page that says how often the query stands on both sides. */
export interface QueryPart {
  /**
   * Counts and shows; hidden without a query. What is wrong with the query is added to `message`. Rejects when
   * something cannot be read or `signal` is aborted.
   */
  readonly show: (
    state: CompareState,
    sides: Sides,
    message: HTMLElement,
    signal: AbortSignal,
  ) => Promise<void>;
}

/** Builds the part below `root`. */
export function createQueryPart(
  root: HTMLElement,
  context: CompareContext,
  workspace: WorkspaceContext,
  reader: IndexReader,
): QueryPart {
  const part = (name: string) => find(root, `[data-${name}]`, HTMLElement);
  const [area, table] = [part('query-part'), part('query-table')];
  const check = createCheck(root, workspace, reader);
  const releaseNotes = ['first', 'second'].map((side) =>
    createReleaseNote(part(`release-${side}`), workspace, reader),
  );

  /** What the query had on each side in the version that the address names. */
  const showReleases = async (
    state: WorkspaceState,
    phrases: readonly Phrase[],
    query: Query | undefined,
    sides: Sides,
    signal: AbortSignal,
  ) => {
    const counts = await Promise.all(
      sides.map(({ filters }) => countPhrases(reader, phrases, state.exact, filters, query)),
    );
    signal.throwIfAborted();
    counts.forEach((counted, i) => {
      const filters = sides[i]?.filters ?? state.filters;
      releaseNotes[i]?.show({ ...state, filters }, () => countedOf(counted), signal);
    });
  };

  return {
    show: async (state, sides, message, signal) => {
      area.hidden = true;
      check.hide();
      for (const note of releaseNotes) note.hide();
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
      const { all, query } = parsed;
      const keys = await countKeys(reader, all, state.exact, sides, query);
      signal.throwIfAborted();
      const linesOf: LinesOf = (key, name) => {
        const { filters } = sides[name === 'first' ? 0 : 1];
        const number = keys.indexOf(key) + 1;
        return linesHref(context.prefix, state, key.phrase, number, query !== undefined, filters);
      };
      table.replaceChildren(renderKeyTable(context, keys, sides, linesOf));
      check.offer(checkableCount(reader, all, state.exact, state.filters, query ? { query } : {}), signal);
      if (state.release !== undefined) await showReleases(state, all, query, sides, signal);
      area.hidden = false;
    },
  };
}
