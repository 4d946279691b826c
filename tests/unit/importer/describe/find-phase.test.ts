import { expect, test } from 'vitest';
import { findPhase, PHASE_RULES } from '../../../../src/importer/describe/find-phase.ts';

test.each(PHASE_RULES.map(({ phase, example }) => [example, phase] as const))(
  '%s speaks for %s',
  (example, phase) => {
    expect(findPhase(example, '')).toBe(phase);
  },
);
