import { type ConcordanceState, renderConcordanceState } from '../../search/concordance/concordance-state.ts';
import type { PhraseError } from '../../search/concordance/parse-phrases.ts';
import { asTyped, element, fill } from '../browser/element.ts';
import { renderRetry } from '../workspace/render-retry.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import { type ConcordanceContext, say } from './concordance-context.ts';

/** Problems that concern the whole query, so that no character is named. */
const WHOLE = new Set([
  'empty',
  'nothing-listed',
  'other-field',
  'expression-invalid',
  'expression-elsewhere',
]);

/** Why a query cannot be listed, and what could be done. */
export function renderProblem(
  context: ConcordanceContext,
  workspace: WorkspaceContext,
  { problem, start, instead }: PhraseError,
  state: ConcordanceState,
): HTMLElement {
  const { strings, prefix } = context;
  const where = WHOLE.has(problem) ? '' : fill(workspace.strings.problemAt, { n: start + 1 });
  const ways = [
    ...(instead === undefined
      ? []
      : [
          element(
            'a',
            { class: 'chip', href: renderConcordanceState({ ...state, q: instead }) },
            `${strings.problemInstead} `,
            asTyped(instead),
          ),
        ]),
    element(
      'a',
      {
        class: 'chip',
        'data-leave': true,
        href: `${prefix}/search/?${new URLSearchParams({ q: state.q })}`,
      },
      strings.problemSearch,
    ),
  ];
  return element(
    'div',
    { class: 'message', 'data-problem': problem },
    element('p', {}, where + workspace.strings.problems[problem]),
    element('p', { class: 'chips' }, ...ways),
  );
}

/** Something could not be fetched; nothing is shown but the reason and a way to try again. */
export function renderFailure(
  context: ConcordanceContext,
  workspace: WorkspaceContext,
  reason: string,
  retry: () => void,
): HTMLElement {
  return element(
    'div',
    { class: 'message' },
    element('p', {}, say(context, context.strings.error, { reason })),
    renderRetry(workspace, retry),
  );
}
