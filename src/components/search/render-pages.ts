import { renderState, type SearchState } from '../../search/match/search-state.ts';
import { element, fill } from './element.ts';
import type { PageContext } from './page-context.ts';

/** Links to the pages of a result: first, last and those around the current one; none for a single page. */
export function renderPages(context: PageContext, state: SearchState, pages: number): HTMLElement[] {
  if (pages < 2) return [];
  const { strings } = context;
  const link = (page: number, text: string, attributes: Record<string, string> = {}) =>
    element('a', { href: renderState({ ...state, page }) || '?', 'data-page': page, ...attributes }, text);
  const near = [1, state.page - 1, state.page, state.page + 1, pages];
  const numbers = [...new Set(near)].filter((page) => page >= 1 && page <= pages).sort((a, b) => a - b);
  const parts = numbers.flatMap((page, i) => [
    ...(i > 0 && page - (numbers[i - 1] ?? 0) > 1 ? [element('span', { 'aria-hidden': 'true' }, '…')] : []),
    link(page, String(page), {
      'aria-label': fill(strings.page, { n: page }),
      ...(page === state.page ? { 'aria-current': 'page' } : {}),
    }),
  ]);
  return [
    ...(state.page > 1 ? [link(state.page - 1, strings.previous, { rel: 'prev' })] : []),
    ...parts,
    ...(state.page < pages ? [link(state.page + 1, strings.next, { rel: 'next' })] : []),
  ];
}
