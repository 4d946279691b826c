import type { Line } from '../../search/concordance/find-lines.ts';
import { lookUpTexts } from '../../search/concordance/text-lookup.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import type { ToolTarget } from './connect-tools.ts';

/** What a table counts: the lines of what is shown, their texts, and whether that is still shown. */
interface ReadTarget {
  readonly on: ToolTarget;
  readonly lines: readonly Line[];
  readonly textOf: (line: Line) => string;
  readonly isShown: () => boolean;
}

/** The list that a table below it tells of. */
export interface ShownTarget {
  readonly show: (target: ToolTarget) => void;
  readonly current: () => ToolTarget | undefined;
  /** Reads every text of the list and hands it on, unless another is shown by then. */
  readonly read: (use: (read: ReadTarget) => void | Promise<void>) => Promise<void>;
}

/** Makes one with nothing shown; `onFailure` hears of what could not be read, as long as its list is the one shown. */
export function createShownTarget(reader: IndexReader, onFailure: (error: unknown) => void): ShownTarget {
  let target: ToolTarget | undefined;
  return {
    show: (next) => {
      target = next;
    },
    current: () => target,
    read: async (use) => {
      const on = target;
      if (!on) return;
      const isShown = () => on === target;
      try {
        const lines = await on.whole.all();
        const { textOf } = await lookUpTexts(reader, lines);
        if (isShown()) await use({ on, lines, textOf, isShown });
      } catch (error) {
        if (isShown()) onFailure(error);
      }
    },
  };
}
