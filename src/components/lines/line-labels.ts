import type { Line } from '../../search/concordance/find-lines.ts';
import { element, fill, find } from '../browser/element.ts';
import { targetOf } from '../browser/events.ts';
import { readStored, writeStored } from '../browser/stored.ts';
import type { ConcordanceContext } from '../concordance/concordance-context.ts';

/** The reader's own marks of lines, kept in this browser. */
export interface LineLabels {
  readonly labelOf: (line: Line, article: string) => string;
  /** Shows the marks of the lines on the page, and their shares. */
  readonly refresh: () => void;
}

const KEY = 'line-labels';

/** Names a line for ever: its article, and where in the title or text it begins. */
export function nameLine({ part, start }: Line, article: string): string {
  return `${article} ${part} ${start}`;
}

/** Connects the marks: a box for the label in hand, a button at every line, and the share of each label. */
export function connectLineLabels(root: HTMLElement, { strings }: ConcordanceContext): LineLabels {
  const list = find(root, '[data-lines]', HTMLElement);
  const box = find(root, '[data-label-box]', HTMLInputElement);
  const options = find(root, '#line-labels', HTMLDataListElement);
  const shares = find(root, '[data-label-shares]', HTMLElement);
  let labels = readLabels();

  const refresh = () => {
    const buttons = [...list.querySelectorAll<HTMLButtonElement>('button[data-line-name]')];
    const counts = new Map<string, number>();
    for (const button of buttons) {
      const label = labels[button.dataset['lineName'] ?? ''] ?? '';
      button.textContent = label === '' ? '＋' : label;
      button.setAttribute('aria-pressed', String(label !== ''));
      button.setAttribute('aria-label', label === '' ? strings.lineLabel : fill(strings.labelled, { label }));
      if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    const known = [...new Set(Object.values(labels))].sort();
    options.replaceChildren(...known.map((value) => element('option', { value })));
    shares.replaceChildren(
      ...[...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([label, n]) => {
          const share = ((100 * n) / buttons.length).toFixed(1);
          return element(
            'li',
            { 'data-label': label, 'data-count': n },
            fill(strings.labelShare, { label, n, share }),
          );
        }),
    );
  };
  list.addEventListener('click', (event) => {
    const name = targetOf(event, 'button[data-line-name]')?.dataset['lineName'];
    if (name === undefined) return;
    const wanted = box.value.trim();
    if (wanted === '' && labels[name] === undefined) {
      box.focus();
      return;
    }
    const { [name]: held, ...others } = readLabels();
    // The label in hand replaces another, and takes itself away.
    labels = wanted === '' || held === wanted ? others : { ...others, [name]: wanted };
    writeStored(KEY, labels);
    labels = readLabels();
    refresh();
  });
  return { labelOf: (line, article) => labels[nameLine(line, article)] ?? '', refresh };
}

function readLabels(): Readonly<Record<string, string>> {
  const kept = readStored(KEY);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, label]) => typeof label === 'string'));
}
