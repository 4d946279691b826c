import { element } from '../browser/element.ts';

/** The line below a field that says what is wrong with it while somebody types. */
export interface ProblemLine {
  readonly node: HTMLElement;
  readonly show: (problems: readonly string[]) => void;
}

/** Makes the line; it is announced when it changes, and takes no room while all is well. */
export function makeProblemLine(): ProblemLine {
  const node = element('p', { class: 'archive-problem', role: 'alert' });
  let shown = '';
  return {
    node,
    show: (problems) => {
      const text = problems.join(' ');
      if (text === shown) return;
      shown = text;
      node.textContent = text;
    },
  };
}
