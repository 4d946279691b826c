import { isHeld } from '../archive/is-held.ts';
import type { Issue } from '../issues/issue.ts';
import { type CheckContext, fieldIssue, isSound } from './check-context.ts';

/** An article that bore another id says what was put right: its date or its place changed under who cited it. */
export function checkCorrections(context: CheckContext): Issue[] {
  return context.records.articles.flatMap(({ file, id, data }) => {
    if (!isSound(context, file, 'formerIds', 'corrections')) return [];
    const moved = data.formerIds.find((former) => stemOf(former) !== stemOf(id));
    if (moved === undefined || data.corrections.length > 0 || !isHeld({ data })) return [];
    return [fieldIssue(context, file, ['formerIds'], { code: 'correction-missing', former: moved })];
  });
}

/** Date and place of an id, without the hash. */
function stemOf(id: string): string {
  return id.slice(0, id.lastIndexOf('-'));
}
