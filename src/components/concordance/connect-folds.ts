import { FOLDS, type Fold } from '../../search/concordance/concordance-state.ts';
import { find } from '../browser/element.ts';

/** The folds of the page. */
export interface Folds {
  /** Opens these and shuts the others. */
  readonly show: (open: readonly Fold[]) => void;
}

/** Connects the folds below `root`; `choose` hears which stand open when the reader opens or shuts one. */
export function connectFolds(root: HTMLElement, choose: (open: readonly Fold[]) => void): Folds {
  const foldOf = (name: Fold) => find(root, `details[data-fold="${name}"]`, HTMLDetailsElement);
  let shown: readonly Fold[] = [];
  for (const name of FOLDS) {
    foldOf(name).addEventListener('toggle', () => {
      const open = FOLDS.filter((one) => foldOf(one).open);
      // What the page opens itself is told as well, some time later.
      if (open.join() === shown.join()) return;
      shown = open;
      choose(open);
    });
  }
  return {
    show: (open) => {
      shown = open;
      for (const name of FOLDS) foldOf(name).open = open.includes(name);
    },
  };
}
