/** The part of the `edtf` package (which ships no types) that the archive uses. */
declare module 'edtf' {
  interface ParseOptions {
    readonly level?: 0 | 1 | 2;
    readonly types?: readonly string[];
  }
  interface ParseResult {
    readonly type: string;
    readonly level: number;
    readonly values?: readonly unknown[];
  }
  const edtf: { parse(input: string, options?: ParseOptions): ParseResult };
  export default edtf;
}
