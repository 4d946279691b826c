import { foldExact } from '../../hanzi/fold.ts';
import type { Repair } from '../decode/line.ts';
import { simplify } from '../language/script-table.ts';
import { LOST_CHARACTER } from '../repair/fill-holes.ts';
import type { Mark } from './block.ts';

/** Where a supplied character was taken from, as readers see it. */
const SOURCE = '同页另一处';

/**
 * Marks characters whose bytes were lost and which were supplied from another mention on the page.
 * @param text of a block
 * @param repairs those of the block's lines
 */
export function findSupplied(text: string, repairs: readonly Repair[]): Mark[] {
  const copy = foldExact(simplify(text));
  return repairs
    .filter(({ from, to }) => from.startsWith(LOST_CHARACTER) && !to.startsWith(LOST_CHARACTER))
    .flatMap(({ to }): Mark[] => {
      const start = copy.indexOf(foldExact(simplify(to)));
      return start === -1
        ? []
        : [{ start, end: start + 1, name: 'Supplied', attributes: { source: SOURCE } }];
    });
}
