import { element } from '../browser/element.ts';
import type { WorkspaceContext } from './workspace-context.ts';

/** The button that asks once more for what could not be fetched. */
export function renderRetry({ strings }: WorkspaceContext, retry: () => void): HTMLElement {
  const button = element('button', { type: 'button', 'data-retry': true }, strings.retry);
  button.addEventListener('click', retry);
  return button;
}
