import type { ConcordanceState } from '../../search/concordance/concordance-state.ts';
import type { Concordance } from '../../search/concordance/count-phrases.ts';
import type { LineSource } from '../../search/concordance/line-source.ts';
import { lookUpTexts } from '../../search/concordance/text-lookup.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { find } from '../browser/element.ts';
import { type ConcordanceContext, say } from '../concordance/concordance-context.ts';
import type { LineLabels } from './line-labels.ts';
import { renderLine } from './render-line.ts';

/** Lines shown at once, and added by each further step. */
const LINES_PER_STEP = 100;

/** The list of lines on the page. */
export interface LineList {
  /** Shows the first lines of a concordance in place of what was there. Rejects when they cannot be read. */
  readonly show: (concordance: Concordance, source: LineSource, state: ConcordanceState) => Promise<void>;
  /** Adds further lines, if there are any. */
  readonly more: () => Promise<void>;
  readonly clear: () => void;
}

/** Builds the list below `root`. `onFailure` hears of further lines that could not be read. */
export function createLineList(
  root: HTMLElement,
  context: ConcordanceContext,
  reader: IndexReader,
  labels: LineLabels,
  onFailure: (error: unknown) => void,
): LineList {
  const { strings } = context;
  const list = find(root, '[data-lines]', HTMLElement);
  const shown = find(root, '[data-shown]', HTMLElement);
  const button = find(root, '[data-more]', HTMLButtonElement);
  let current: { concordance: Concordance; source: LineSource; state: ConcordanceState } | undefined;
  let adding: Promise<void> | undefined;

  const read = async ({ concordance, source, state }: NonNullable<typeof current>, before: number) => {
    const lines = await source.next(LINES_PER_STEP);
    const texts = await lookUpTexts(reader, lines);
    return lines.map((line, i) => renderLine(context, concordance, state, line, before + i + 1, texts));
  };
  const describe = (total: number) => {
    const n = list.childElementCount;
    shown.textContent = say(context, strings.shown, { n, total });
    button.hidden = n >= total;
    button.textContent = say(context, strings.more, { n: Math.min(LINES_PER_STEP, total - n) });
    labels.refresh();
  };
  const add = async () => {
    const asked = current;
    if (!asked || list.childElementCount >= asked.source.total) return;
    button.disabled = true;
    try {
      const items = await read(asked, list.childElementCount);
      if (asked !== current) return;
      for (const link of items.flatMap((item) => [...item.querySelectorAll('a')])) link.tabIndex = -1;
      list.append(...items);
      describe(asked.source.total);
    } catch (error) {
      if (asked === current) onFailure(error);
    } finally {
      button.disabled = false;
    }
  };
  const more = () => {
    adding ??= add().finally(() => {
      adding = undefined;
    });
    return adding;
  };
  button.addEventListener('click', async () => {
    const before = list.childElementCount;
    await more();
    const link = list.children[before]?.querySelector('a');
    link?.focus();
  });

  return {
    show: async (concordance, source, state) => {
      const asked = { concordance, source, state };
      current = asked;
      const items = await read(asked, 0);
      if (asked !== current) return;
      list.replaceChildren(...items);
      describe(source.total);
    },
    more,
    clear: () => {
      current = undefined;
      list.replaceChildren();
    },
  };
}
