/**
 * What one content file may be. The parsers beneath are slow, or run out of stack or memory, far beyond what
 * anybody writes; what exceeds a limit is refused with its place instead of being tried.
 */
export const LIMITS = {
  /** Bytes of a file: some 170,000 Chinese characters. */
  bytes: 512 * 1024,
  /** Characters of front matter. */
  frontMatter: 128 * 1024,
  /** Signs that may open something (`<`, `[`, `*` …), in one block and in a body. */
  signsOfBlock: 4_000,
  signsOfBody: 10_000,
  /** Lists, quotations and marks within each other. */
  depth: 100,
  /** Issues of one kind in one file; whoever has mended these is told of the others. */
  issues: 50,
} as const;
