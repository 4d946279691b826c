import { formatCount } from '../../i18n/format-count.ts';
import { element, fill } from '../browser/element.ts';
import type { SlowExpression } from './scan-worker.ts';
import type { WorkspaceContext } from './workspace-context.ts';

/** An expression that was stopped. */
export function renderSlow({ strings }: WorkspaceContext, { milliseconds }: SlowExpression): HTMLElement {
  const words = fill(strings.expression.slow, { seconds: milliseconds / 1000 });
  return element('p', { role: 'alert', 'data-slow': milliseconds }, words);
}

/** An expression that matches nowhere in so many articles. */
export function renderNoMatch({ strings }: WorkspaceContext, articles: number): HTMLElement {
  return element('p', {}, fill(strings.expression.none, { n: formatCount(articles) }));
}
