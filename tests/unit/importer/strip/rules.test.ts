import { describe, expect, test } from 'vitest';
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
