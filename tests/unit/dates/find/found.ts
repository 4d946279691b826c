import { findDates } from '../../../../src/dates/find/find-dates.ts';

/** The dates of a text as `quote EDTF basis`, a line each. */
export function found(text: string, published?: string): string[] {
  return findDates(text, { published }).map(({ edtf, basis, quote }) => `${quote} ${edtf} ${basis}`);
}
