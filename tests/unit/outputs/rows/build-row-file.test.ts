import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { shareLastBuild } from '../../../../src/archive/last-build.ts';
import { buildRowFile } from '../../../../src/outputs/rows/build-row-file.ts';
import { type KeptBlocks, openBlocks } from '../../../../src/outputs/rows/kept-blocks.ts';
import { cutRows, joinRows, type RowText } from '../../../../src/outputs/rows/row-text.ts';
import { rememberBuilds } from '../../../support/remember-builds.ts';

const KEEPS_NOTHING: KeptBlocks = { take: (_, make) => make(), close: () => undefined };
const PARTS = { about: 'test', head: '[\n', separator: ',\n', tail: '\n]\n' };

/** Rows by their ids; `rendered` is told of each that is rendered. */
function textOf(
  rows: ReadonlyMap<string, string>,
  isKnown: boolean,
  rendered: (id: string) => void = () => undefined,
): RowText {
  return {
    ...PARTS,
    rows: Array.from(rows, ([id, words]) => ({
      id,
      madeOf: () => (isKnown ? words : undefined),
      render: () => {
        rendered(id);
        return words;
      },
    })),
  };
}

const manyRows = (count: number) =>
  new Map<string, string>(
    Array.from({ length: count }, (_, at) => [`row-${at}`, `第${at}行，共计${at * 13}户。`] as const),
  );

beforeEach(() => shareLastBuild(rememberBuilds()));
afterEach(() => shareLastBuild(undefined));
it('holds the text, whichever its rows are, plain or as one member of gzip', () => {
  const anyRows = fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' }))).map((rows) => new Map(rows));
  fc.assert(
    fc.property(anyRows, fc.boolean(), (rows, isKnown) => {
      const text = textOf(rows, isKnown);
      const plain = buildRowFile(text, false, KEEPS_NOTHING);
      const packed = buildRowFile(text, true, KEEPS_NOTHING);
      expect(Buffer.from(plain.bytes).toString()).toBe(joinRows(text));
      expect(gunzipSync(packed.bytes).toString()).toBe(joinRows(text));
      expect(packed.textDigest).toBe(plain.textDigest);
    }),
  );
});

it('is the same with what earlier builds have kept as without', () => {
  const base = [...manyRows(1500)];
  const place = fc.nat(base.length - 1);
  const edit = fc.record({ place, count: fc.nat(3), fresh: fc.array(fc.tuple(fc.uuid(), fc.string())) });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 4 }), fc.boolean(), fc.boolean(), (edits, isKnown, isPacked) => {
      const rows = [...base];
      for (const { place: at, count, fresh } of edits) {
        rows.splice(at, count, ...fresh);
        const text = textOf(new Map(rows), isKnown);
        const kept = openBlocks('test');
        const made = buildRowFile(text, isPacked, kept);
        kept.close();
        expect(made).toEqual(buildRowFile(text, isPacked, KEEPS_NOTHING));
      }
    }),
    { numRuns: 30 },
  );
});

it('renders the rows of the blocks alone that have changed', () => {
  const rows = manyRows(5000);
  const build = () => {
    const rendered: string[] = [];
    const kept = openBlocks('test');
    buildRowFile(
      textOf(rows, true, (id) => rendered.push(id)),
      true,
      kept,
    );
    kept.close();
    return rendered;
  };
  expect(build()).toHaveLength(5000);
  expect(build()).toEqual([]);
  rows.set('row-2000', '改了。');
  const text = textOf(rows, true);
  const block = cutRows(text.rows).find((own) => own.some(({ id }) => id === 'row-2000'));
  expect(build()).toEqual(block?.map(({ id }) => id));
  expect(cutRows(text.rows).length).toBeGreaterThan(5);
});

it('keeps texts of one kind apart from those of another', () => {
  const rows = manyRows(3);
  for (const about of ['one', 'two']) {
    for (const separator of [',', ';']) {
      const text: RowText = {
        ...textOf(rows, true),
        about,
        separator,
        rows: textOf(rows, true).rows.map((row) => ({ ...row, render: () => `${about} ${row.render()}` })),
      };
      const kept = openBlocks('test');
      const { bytes } = buildRowFile(text, false, kept);
      kept.close();
      expect(Buffer.from(bytes).toString()).toBe(joinRows(text));
    }
  }
});
