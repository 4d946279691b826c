import { expect, it } from 'vitest';
import { buildPageCounts } from '../../../../src/importer/language/score-text.ts';
import { buildAnnotationTable } from '../../../../src/importer/repair/annotation-table.ts';
import { parseDamageTokens } from '../../../../src/importer/repair/damage-tokens.ts';
import { mendMirrorDamage } from '../../../../src/importer/repair/mend-mirror-damage.ts';
import { searchReadings } from '../../../../src/importer/repair/search-readings.ts';
import { toLines } from '../lines.ts';

const table = buildAnnotationTable(toLines('某市召开推进会。'));
const search = (text: string, states: number) => {
  const effort = { states };
  const page = { table, counts: buildPageCounts([]), traditional: false, effort };
  const tokens = parseDamageTokens(text, table);
  return { ...searchReadings(tokens, 0, { tail: '市', open: '' }, page), left: effort.states };
};

it('weighs no more states than a page has left, and then gives no reading', () => {
  expect(search('??会', 100_000).readings.length).toBeGreaterThan(0);
  const { readings, left } = search(`${'?'.repeat(60)}会`, 1_000);
  expect(readings).toEqual([]);
  expect(left).toBeGreaterThan(-50_000);
});

it('leaves a page whose letters are all question marks as it is, and says so', () => {
  const lines = toLines(`${'?'.repeat(3_000)}\n某市召开推进会。\n${'？！\ufffd'.repeat(1_000)}`);
  const mended = mendMirrorDamage(lines);
  expect(mended.lines.map(({ text }) => text.length)).toEqual(lines.map(({ text }) => text.length));
  expect(mended.lines[1]?.text).toBe('某市召开推进会。');
  expect(mended.marks.length).toBeGreaterThan(0);
});
