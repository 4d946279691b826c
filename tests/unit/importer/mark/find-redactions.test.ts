import { describe, expect, test } from 'vitest';
import { findRedactions } from '../../../../src/importer/mark/find-redactions.ts';
import { REDACTION_SHAPES } from '../../../../src/importer/mark/redaction-shapes.ts';

test.each([
  ['贯彻**书记讲话', ['**']],
  ['在XX街道召开，XX区领导', ['XX', 'XX']],
  ['20__年工作', ['20__']],
  ['做好yq监测、yq处置', ['yq', 'yq']],
  ['使用app和PPP模式', []],
  ['面积3*5米', []],
])('redactions in %s', (text, words) => {
  expect(findRedactions(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

describe('every redaction shape finds its example and leaves its counter-example', () => {
  test.each(REDACTION_SHAPES.map((shape) => [shape.id, shape] as const))(
    '%s',
    (_id, { pattern, example, counterExample }) => {
      expect(example).toMatch(pattern);
      expect(counterExample).not.toMatch(pattern);
    },
  );
});
