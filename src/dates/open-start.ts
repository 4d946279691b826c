/**
 * Where a period begins in the text: with the 自 or 从 before its date (`自上周一起`), else with the date.
 * @param at offset of the date in folded text
 */
export function openStart(folded: string, at: number): number {
  return /[自从]/.test(folded.charAt(at - 1)) ? at - 1 : at;
}
