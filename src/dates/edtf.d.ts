/** The part of the `edtf` package that is used here; the package ships no types of its own. */
declare module 'edtf' {
  /** Parses a level 0–2 string; throws an error whose `offset` (from 0) marks the first bad character. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 }): { type: string; level?: number };
}
