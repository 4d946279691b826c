import type { QueryError } from '../../search/query.ts';
import { element, fill } from '../browser/element.ts';
import { renderRetry } from '../workspace/render-retry.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import type { PageContext } from './page-context.ts';

/** What cannot be read in a query, and where. */
export function renderProblem(
  { strings }: WorkspaceContext,
  q: string,
  { problem, start, end }: QueryError,
): HTMLElement[] {
  const where = fill(strings.problemAt, { n: start + 1 });
  return [
    element('p', { role: 'alert' }, where, strings.problems[problem]),
    element(
      'p',
      { class: 'query-problem' },
      q.slice(0, start),
      element('mark', {}, q.slice(start, end) || ' '),
      q.slice(end),
    ),
  ];
}

/** Something could not be fetched; nothing is shown but the reason and a way to try again. */
export function renderFailure(
  { strings }: PageContext,
  workspace: WorkspaceContext,
  reason: string,
  retry: () => void,
): HTMLElement[] {
  return [
    element(
      'div',
      { role: 'alert' },
      element('h2', {}, strings.errorTitle),
      element('p', {}, fill(strings.error, { reason })),
    ),
    renderRetry(workspace, retry),
  ];
}
