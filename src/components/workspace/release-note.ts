import { formatCount } from '../../i18n/format-count.ts';
import { hasFilters } from '../../search/match/filters.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import {
  type Counted,
  compareRelease,
  type ReleaseComparison,
} from '../../search/workspace/compare-release.ts';
import type { WorkspaceState } from '../../search/workspace/workspace-state.ts';
import { element, fill, find } from '../browser/element.ts';
import { renderArticles } from './render-articles.ts';
import type { WorkspaceContext } from './workspace-context.ts';

/** What is said below a count of the version that the address names. */
export interface ReleaseNote {
  /** Compares a count; says nothing where the address names no version. Nothing is shown once `signal` is aborted. */
  readonly show: (
    state: Pick<WorkspaceState, 'release' | 'filters'>,
    counted: () => readonly Counted[],
    signal: AbortSignal,
  ) => void;
  readonly hide: () => void;
}

/** Builds the note in its place below `root`. */
export function createReleaseNote(
  root: HTMLElement,
  context: WorkspaceContext,
  reader: IndexReader,
): ReleaseNote {
  const { strings } = context;
  const place = find(root, '[data-release-note]', HTMLElement);
  return {
    hide: () => place.replaceChildren(),
    show: ({ release, filters }, counted, signal) => {
      place.replaceChildren();
      if (release === undefined) return;
      compareRelease(reader, release, counted(), hasFilters(filters)).then(
        async (comparison) => {
          const said = await renderComparison(context, reader, release, comparison);
          if (!signal.aborted) place.replaceChildren(...said);
        },
        () => {
          if (signal.aborted) return;
          const words = fill(strings.release.unknown, { release });
          place.replaceChildren(element('p', { 'data-release-unknown': release }, words));
        },
      );
    },
  };
}

async function renderComparison(
  context: WorkspaceContext,
  reader: IndexReader,
  release: string,
  { date, before, after, came, changed, changedWithout, gone }: ReleaseComparison,
): Promise<HTMLElement[]> {
  const { strings, prefix } = context;
  const list = async (counted: readonly Counted[], mark: `data-${string}`) => {
    const records = await Promise.all(counted.map(({ article }) => reader.record(article)));
    const named = records.map((record, i) => ({
      ...record,
      note: fill(strings.release.occurrences, { n: formatCount(counted[i]?.occurrences ?? 0) }),
    }));
    return renderArticles(context, named, mark);
  };
  const said = fill(strings.release.counts, {
    date,
    release,
    n: formatCount(before.occurrences),
    m: formatCount(before.articles),
    now: formatCount(after.occurrences),
    nowArticles: formatCount(after.articles),
  });
  const parts: HTMLElement[] = [
    element(
      'p',
      { 'data-before': before.occurrences, 'data-after': after.occurrences },
      element('strong', {}, said),
      ` ${strings.release.counting}`,
    ),
  ];
  if (came.length > 0) parts.push(element('p', {}, strings.release.came), await list(came, 'data-came'));
  if (changed.length > 0)
    parts.push(element('p', {}, strings.release.changed), await list(changed, 'data-changed'));
  if (changedWithout > 0)
    parts.push(element('p', {}, fill(strings.release.changedWithout, { n: formatCount(changedWithout) })));
  if (gone.length > 0) {
    const links = gone.map((id) =>
      element('li', { 'data-gone': id }, element('a', { href: `${prefix}/articles/${id}/` }, id)),
    );
    parts.push(
      element('p', {}, fill(strings.release.gone, { n: formatCount(gone.length) })),
      element('ul', {}, ...links),
    );
  }
  return [element('div', { class: 'message', role: 'status' }, ...parts)];
}
