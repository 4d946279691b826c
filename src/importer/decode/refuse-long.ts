import { buildIssue, type Issue } from '../../issues/issue.ts';
import type { Line } from './line.ts';

/**
 * Characters of all lines together, their ends among them, from which a page is no saved article: a speech of three
 * hours has 40,000.
 */
const MOST_CHARACTERS = 300_000;
/** Characters from which a line is no paragraph: some rules look at every word of a line against all others. */
const LONGEST_LINE = 30_000;

/**
 * Says why a page is too long to be one article, so that every later step has a known size to work on.
 * @returns undefined when it may be one
 */
export function refuseLong(lines: readonly Line[], file: string): Issue | undefined {
  const long = lines.find(({ text }) => text.length > LONGEST_LINE);
  if (long) {
    const at = { file, line: long.line, column: 1 };
    return buildIssue(at, {
      code: 'capture-too-long',
      characters: long.text.length,
      most: LONGEST_LINE,
      oneLine: true,
    });
  }
  let characters = 0;
  for (const { line, text } of lines) {
    characters += text.length + 1;
    if (characters <= MOST_CHARACTERS) continue;
    const all = lines.reduce((sum, one) => sum + one.text.length + 1, 0);
    return buildIssue(
      { file, line, column: 1 },
      { code: 'capture-too-long', characters: all, most: MOST_CHARACTERS, oneLine: false },
    );
  }
  return undefined;
}
