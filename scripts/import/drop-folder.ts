import { statSync } from 'node:fs';
import { listCaptures } from './list-captures.ts';

/** Size and time of last change of each file, by its path. */
type Look = ReadonlyMap<string, string>;

/** Looks at all captures of the folders; what vanishes meanwhile is left out. */
export function lookAt(paths: readonly string[]): Look {
  const look = new Map<string, string>();
  for (const file of listCaptures(paths).files) {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat) look.set(file, `${stat.size} ${stat.mtimeMs}`);
  }
  return look;
}

/**
 * Gives the function that tells, look after look, which files of a drop folder are new or changed and whole. A file
 * that a browser is still writing is another one at each look; it is handed out when two looks show it the same.
 */
export function createDropFolder(): (look: Look) => string[] {
  let before: Look = new Map();
  const handedOut = new Map<string, string>();
  return (look) => {
    const ready = [...look].filter(
      ([file, stamp]) => before.get(file) === stamp && handedOut.get(file) !== stamp,
    );
    for (const [file, stamp] of ready) handedOut.set(file, stamp);
    before = look;
    return ready.map(([file]) => file);
  };
}
