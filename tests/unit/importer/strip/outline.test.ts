import { expect, test } from 'vitest';
import { findOutline } from '../../../../src/importer/strip/outline.ts';
import { toLines } from '../lines.ts';

test('an outline is its heading and the numbered lines below, up to the first of anything else', () => {
  const outlineOf = (text: string) => [...findOutline(toLines(text))];
  expect(outlineOf('题\n目录\n一、甲\n\n（二）乙\n……\n同志们：\n三、丙')).toEqual([2, 3, 5, 6]);
  expect(outlineOf('题\n一、甲')).toEqual([]);
  expect(outlineOf('目录：\n一、这一句有完整的话。')).toEqual([1]);
});
