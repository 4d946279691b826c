import { buildCollocates } from '../../search/concordance/build-collocates.ts';
import type { CollocateChoice } from '../../search/concordance/concordance-state.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { find } from '../browser/element.ts';
import type { WorkspaceBar } from '../workspace/workspace-bar.ts';
import type { ConcordanceContext } from './concordance-context.ts';
import type { ToolTarget } from './connect-tools.ts';
import { renderCollocates } from './render-collocates.ts';
import { createScoredPanel } from './scored-collocates.ts';
import { createShownTarget } from './shown-target.ts';

/** The fold with the neighbours of a phrase, which are counted when it is opened: that needs every text. */
export interface CollocatesPanel {
  /** Shows the neighbours of another list, at once when the fold stands open. */
  readonly show: (target: ToolTarget) => Promise<void>;
}

/**
 * Connects the fold below `root`. `onFailure` hears of texts that could not be read, `choose` of another window or
 * order.
 */
export function createCollocatesPanel(
  root: HTMLElement,
  context: ConcordanceContext,
  reader: IndexReader,
  bar: WorkspaceBar,
  onFailure: (error: unknown) => void,
  choose: (choice: CollocateChoice) => void,
): CollocatesPanel {
  const scored = createScoredPanel(root, context, reader, bar, onFailure, choose);
  const fold = find(root, 'details[data-neighbours]', HTMLDetailsElement);
  const body = find(root, '[data-neighbours-body]', HTMLElement);
  const shown = createShownTarget(reader, onFailure);
  const count = async () => {
    if (!fold.open || body.childElementCount > 0) return;
    await shown.read(({ on, lines, textOf }) => {
      const found = buildCollocates(lines, textOf, on.state.exact);
      body.replaceChildren(...renderCollocates(context, found, on.concordance.phrases, on.state));
      return scored.show(on);
    });
  };
  fold.addEventListener('toggle', count);
  return {
    show: (next) => {
      shown.show(next);
      body.replaceChildren();
      return count();
    },
  };
}
