import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Tests that hold a bench itself to its figures. */
const OF_BENCHES = [
  'unit/dates/find/kinds.test.ts',
  'unit/dates/find/labelled.test.ts',
  'unit/importer/mark/events/labelled.test.ts',
  'unit/scripts/bench/growth.test.ts',
  'unit/scripts/bench/ratios.test.ts',
];

it('benches take generators from the tests, never the other way', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !OF_BENCHES.includes(file));
  expect(files.length).toBeGreaterThan(100);
  const pattern = /from '(?:\.\.\/)+scripts\/bench\//;
  expect(files.filter((file) => pattern.test(readFileSync(`tests/${file}`, 'utf8')))).toEqual([]);
});
