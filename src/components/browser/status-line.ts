import type { Child } from './element.ts';
import { keepPlace } from './keep-place.ts';

/** Where a page stands with what was asked of it last. */
export type RequestState = 'idle' | 'loading' | 'done' | 'error';

/** The line in which a page says, also to those who hear it, what came of what was asked. */
export interface StatusLine {
  readonly state: () => RequestState;
  readonly setState: (state: RequestState) => void;
  /** Puts words in place of those that stood there; none empties the line. */
  readonly say: (...words: readonly Child[]) => void;
}

/**
 * Connects the status line of a page. A reader who comes back is at the old place once the first result is there.
 * @param root carries the state as `data-<name>-state`, for styles and tests, and as `aria-busy`.
 * @param line the element with `role="status"`.
 */
export function createStatusLine(root: HTMLElement, name: string, line: HTMLElement): StatusLine {
  let current: RequestState = 'idle';
  const goToPlace = keepPlace();
  return {
    state: () => current,
    setState: (state) => {
      current = state;
      root.setAttribute(`data-${name}-state`, state);
      root.setAttribute('aria-busy', String(state === 'loading'));
      if (state === 'done') goToPlace();
    },
    say: (...words) => line.replaceChildren(...words),
  };
}
