import { buildIssue, hasErrors, type Issue, startOf } from '../issues/issue.ts';
import { type ContentBytes, decodeSource } from '../mdx/decode-source.ts';
import type { MdxSource } from '../mdx/parse-mdx.ts';

/** What was read of a content file. */
export interface GuardedFile<T> {
  /** Its text; empty when it is none. */
  readonly source: string;
  /** Absent when it could not be parsed at all. */
  readonly parsed?: T;
  readonly issues: readonly Issue[];
}

/**
 * Decodes and parses one content file so that nothing in it can end the run: what the parsers throw becomes an
 * issue of this file, and the others go on.
 */
export function guardFile<T extends { readonly issues: readonly Issue[] }>(
  content: ContentBytes,
  parse: (text: MdxSource) => T,
): GuardedFile<T> {
  const { file } = content;
  const { source = '', issues } = decodeSource(content);
  if (hasErrors(issues)) return { source, issues };
  try {
    const parsed = parse({ file, source });
    return { source, parsed, issues: [...issues, ...parsed.issues] };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return { source, issues: [...issues, buildIssue(startOf(file), { code: 'file-failed', reason })] };
  }
}
