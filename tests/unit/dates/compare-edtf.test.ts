import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtf } from '../../../src/dates/compare-edtf.ts';
import { parseEdtf } from '../../../src/dates/parse-edtf.ts';
import { anyEdtf } from './any-edtf.ts';

const anyText = fc.oneof(anyEdtf, fc.constantFrom('', 'soon', 'XXXX'));

describe('compareEdtf', () => {
  it('puts the dates of a timeline in reading order', () => {
    const ordered = [
      '../2014',
      '2015/..',
      '2015/2017',
      '2015',
      '2015-40',
      '2015-33',
      '2015-01',
      '2015-01-01',
      '2015-01-01~',
      '2015-01-01?',
      '2016-12-07',
      '2016-12-17~',
      'XXXX-03-22',
      'XXXX-12-01',
      '',
      'soon',
    ];
    expect(ordered.toReversed().sort(compareEdtf)).toEqual(ordered);
  });

  it('is antisymmetric and only equal for equal strings', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(-Math.sign(compareEdtf(b, a)) + 0);
        expect(compareEdtf(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        const [x = '', y = '', z = ''] = [a, b, c].sort(compareEdtf);
        expect(compareEdtf(x, y)).toBeLessThanOrEqual(0);
        expect(compareEdtf(y, z)).toBeLessThanOrEqual(0);
        expect(compareEdtf(x, z)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is tried on strings that really are EDTF', () => {
    fc.assert(fc.property(anyEdtf, (edtf) => void expect(parseEdtf(edtf)).toMatchObject({ ok: true })));
  });
});
