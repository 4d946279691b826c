import { type Position, positionAt } from '../issues/position.ts';

/** Where the n-th (from 1) component of a name opens in a file; the start of the file when there is none. */
export function markPosition(source: string, name: string, ordinal: number): Position {
  let at = -1;
  for (let seen = 0; seen < ordinal; seen++) {
    const next = source.indexOf(`<${name}`, at + 1);
    if (next === -1) break;
    at = next;
  }
  return positionAt(source, Math.max(0, at));
}
