import { isHeld } from '../archive/is-held.ts';
import type { Issue } from '../issues/issue.ts';
import { type CheckContext, fieldIssue, isSound } from './check-context.ts';

/** What an article holds must agree with the rights it claims. */
export function checkRights(context: CheckContext): Issue[] {
  return context.records.articles.flatMap(({ file, data, body }) => {
    if (!isSound(context, file, 'rights', 'withdrawn', 'capture', 'body')) return [];
    const issues: Issue[] = [];
    if (isHeld({ data }) === (data.withdrawn !== undefined)) {
      issues.push(fieldIssue(context, file, ['rights'], { code: 'withdrawn-mismatch' }));
    }
    if (!isHeld({ data }) && body.blocks.length > 0) {
      issues.push(fieldIssue(context, file, ['rights'], { code: 'withdrawn-text' }));
    }
    if ((data.rights === 'full' || data.rights === 'abstract') && body.blocks.length === 0) {
      issues.push(fieldIssue(context, file, ['rights'], { code: 'body-missing', rights: data.rights }));
    }
    if (body.gaps.length > 0 && data.capture?.complete === true) {
      issues.push(fieldIssue(context, file, ['capture', 'complete'], { code: 'gap-but-complete' }));
    }
    return issues;
  });
}
