import { edtfBounds } from '../../dates/edtf-bounds.ts';

/**
 * The dating attributes of TEI for an EDTF date: `when` for a day, month or year; its first and last day for
 * anything else; `cert` where it is approximate or in doubt. `when-custom` keeps the EDTF itself. Of a date
 * without a year nothing but that.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-att.datable.w3c.html
 */
export function renderDating(edtf: string): Readonly<Record<string, string>> {
  const { from, to, approximate, uncertain } = edtfBounds(edtf);
  const custom = { 'when-custom': edtf };
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(edtf)) return { when: edtf, ...custom };
  return {
    ...(from !== null && { notBefore: from }),
    ...(to !== null && { notAfter: to }),
    ...((approximate || uncertain) && { cert: 'medium' }),
    ...custom,
  };
}
