import { edtfBounds } from '../../dates/edtf-bounds.ts';

/** What `when` can hold: a year, month or day. The numbers of EDTF above 12 are parts of a year and no months. */
const W3C_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

/**
 * The dating attributes of TEI for an EDTF date: `when` for a day, month or year; its first and last day for
 * anything else; `cert` where it is approximate or in doubt. `when-custom` keeps the EDTF itself. Of a date
 * without a year nothing but that.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-att.datable.w3c.html
 */
export function renderDating(edtf: string): Readonly<Record<string, string>> {
  const { from, to, approximate, uncertain } = edtfBounds(edtf);
  const custom = { 'when-custom': edtf };
  if (W3C_DATE.test(edtf)) return { when: edtf, ...custom };
  return {
    ...(from !== null && { notBefore: from }),
    ...(to !== null && { notAfter: to }),
    ...((approximate || uncertain) && { cert: 'medium' }),
    ...custom,
  };
}
