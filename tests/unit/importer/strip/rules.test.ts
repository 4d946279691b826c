import { describe, expect, test } from 'vitest';
import { findPhase, PHASE_RULES } from '../../../../src/importer/describe/find-phase.ts';
import { findType, TYPE_RULES } from '../../../../src/importer/describe/find-type.ts';
import { GAP_SHAPES } from '../../../../src/importer/mark/gap-shapes.ts';
import { REDACTION_SHAPES } from '../../../../src/importer/mark/redaction-shapes.ts';
import { STRIP_RULES } from '../../../../src/importer/strip/rules.ts';

describe('every strip rule takes its example and leaves its counter-example', () => {
  test.each(STRIP_RULES.map((rule) => [rule.id, rule] as const))(
    '%s',
    (_id, { pattern, example, counterExample }) => {
      expect(example).toMatch(pattern);
      expect(counterExample).not.toMatch(pattern);
    },
  );

  test('no rule takes the counter-example of another', () => {
    const taken = STRIP_RULES.flatMap(({ id, counterExample }) =>
      STRIP_RULES.filter(({ pattern }) => pattern.test(counterExample)).map(
        (rule) => `${rule.id} takes that of ${id}`,
      ),
    );
    expect(taken).toEqual([]);
  });

  test('ids are unique', () => {
    const ids = STRIP_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('every omission and redaction shape finds its example and leaves its counter-example', () => {
  test.each([...GAP_SHAPES, ...REDACTION_SHAPES].map((shape) => [shape.id, shape] as const))(
    '%s',
    (_id, { pattern, example, counterExample }) => {
      expect(example).toMatch(pattern);
      expect(counterExample).not.toMatch(pattern);
    },
  );
});

test.each(TYPE_RULES.map(({ type, example }) => [example, type] as const))(
  'the title %s is a %s',
  (example, type) => {
    expect(findType(example, '', '某'.repeat(400))).toBe(type);
  },
);

test.each(PHASE_RULES.map(({ phase, example }) => [example, phase] as const))(
  '%s speaks for %s',
  (example, phase) => {
    expect(findPhase(example, '')).toBe(phase);
  },
);
