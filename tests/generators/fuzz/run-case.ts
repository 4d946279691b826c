import { createRandom } from '../random.ts';
import type { FuzzTarget } from './targets.ts';

/** One case of a target, always the same for the same seed and number. */
export function makeCase(target: FuzzTarget, seed: number, number: number): string | Uint8Array {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  return target.make(random);
}

/** Runs a case. @returns what was wrong; undefined when all is well. */
export function runCase(target: FuzzTarget, input: string | Uint8Array): string | undefined {
  try {
    // Made by the target itself just above.
    target.run(input as never);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
