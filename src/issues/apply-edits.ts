import type { Edit, Issue } from './issue.ts';
import { offsetAt } from './position.ts';

/**
 * Mends a text by the edits of its issues, in whatever order they come. Of two edits that overlap the first one
 * in the text is made, and the other left for the next time.
 * @returns the same text when none of the issues has an edit.
 */
export function applyEdits(source: string, issues: readonly Pick<Issue, 'edit'>[]): string {
  const edits = issues
    .flatMap(({ edit }) => edit ?? [])
    .map((edit: Edit) => ({ ...edit, start: offsetAt(source, edit.from), end: offsetAt(source, edit.to) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let mended = '';
  let done = 0;
  for (const { start, end, text } of edits) {
    if (start < done) continue;
    mended += source.slice(done, start) + text;
    done = end;
  }
  return mended + source.slice(done);
}
