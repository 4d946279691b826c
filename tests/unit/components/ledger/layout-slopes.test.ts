import { describe, expect, it } from 'vitest';
import { layoutSlopes } from '../../../../src/components/ledger/layout-slopes.ts';
import { ledgerRows } from '../../../../src/components/ledger/select-rows.ts';
import { type LedgerFact, ledgerArchive } from './ledger-archive.ts';

const drawingOf = (...facts: readonly LedgerFact[]) => layoutSlopes(ledgerRows(ledgerArchive(...facts)));

describe('the drawing of plans and what came', () => {
  it('falls where something came late, and has a dot where nothing came', () => {
    const late = drawingOf(['2017', 'planned', '争取创成。'], ['2018-11-14', 'happened', '获命名。']);
    expect(late).toMatchObject({ lines: 1, dots: 0, slopes: [{ fate: 'late', count: 1 }] });
    expect(late?.slopes[0]?.to).toBeGreaterThan(late?.slopes[0]?.from ?? Infinity);
    const open = drawingOf(['2017', 'planned', '争取创成。']);
    expect(open).toMatchObject({ lines: 0, dots: 1, slopes: [{ fate: 'not-looked', count: 1 }] });
    expect(open?.slopes[0]?.to).toBeUndefined();
  });

  it('stands on one scale, from the first year to the end of the last', () => {
    const drawing = drawingOf(['2017', 'planned', '争取创成。'], ['2019-12-31', 'happened', '获命名。']);
    expect(drawing?.years.map(({ year }) => year)).toEqual([2017, 2018, 2019]);
    expect(drawing?.years[0]?.at).toBe(0);
    // The last day of 2017 is a third down, the last of 2019 at the foot.
    expect((drawing?.slopes[0]?.from ?? 0) / (drawing?.height ?? 1)).toBeCloseTo(1 / 3, 2);
    expect((drawing?.slopes[0]?.to ?? 0) / (drawing?.height ?? 1)).toBeCloseTo(1, 2);
  });

  it('puts plans of the same months on one line', () => {
    const drawing = drawingOf(
      ['2017', 'planned', '争取创成。'],
      ['2017-12', 'planned', '年底以前另有一项安排也要完成。'],
      ['2018-11-14', 'happened', '获命名。'],
    );
    expect(drawing?.slopes).toMatchObject([{ count: 2 }]);
  });

  it('is nothing where no year is known', () => {
    expect(drawingOf(['XXXX-03-22', 'planned', '测评。'])).toBeNull();
    expect(layoutSlopes([])).toBeNull();
  });
});
