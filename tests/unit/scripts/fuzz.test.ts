import { expect, it } from 'vitest';
import { makeCase, runCase } from '../../generators/fuzz/run-case.ts';
import { FUZZ_TARGETS } from '../../generators/fuzz/targets.ts';

/** The share of `npm run bench -- --fuzz` that every test run takes, with the seed of the bench. */
const CASES = 8_000;
const shares = FUZZ_TARGETS.reduce((sum, { share }) => sum + share, 0);

it.each(FUZZ_TARGETS.map((target) => [target.name, target] as const))(
  '%s takes whatever comes',
  (_, target) => {
    for (let number = 0; number < (CASES * target.share) / shares; number++) {
      const input = makeCase(target, 1, number);
      expect(runCase(target, input), JSON.stringify(input)).toBeUndefined();
    }
  },
);
