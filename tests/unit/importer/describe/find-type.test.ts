import { expect, test } from 'vitest';
import { findType, TYPE_RULES } from '../../../../src/importer/describe/find-type.ts';

test.each(TYPE_RULES.map(({ type, example }) => [example, type] as const))(
  'the title %s is a %s',
  (example, type) => {
    expect(findType(example, '', '某'.repeat(400))).toBe(type);
  },
);
