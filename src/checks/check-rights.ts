import type { Issue } from '../issues/issue.ts';
import { type CheckContext, fieldIssue } from './check-context.ts';

/** What an article holds must agree with the rights it claims. */
export function checkRights(context: CheckContext): Issue[] {
  return context.records.articles.flatMap(({ file, data, body }) => {
    const issues: Issue[] = [];
    if ((data.rights === 'withdrawn') !== (data.withdrawn !== undefined)) {
      issues.push(
        fieldIssue(context, file, ['rights'], {
          code: 'withdrawn-mismatch',
          what: 'rights: withdrawn and the field "withdrawn" must stand together.',
          fix: 'Add withdrawn: { date, reason }, or change rights.',
        }),
      );
    }
    if (data.rights === 'withdrawn' && body.blocks.length > 0) {
      issues.push(
        fieldIssue(context, file, ['rights'], {
          code: 'withdrawn-text',
          what: 'A withdrawn article still has a body.',
          fix: 'Delete the body; git keeps its history.',
        }),
      );
    }
    if ((data.rights === 'full' || data.rights === 'abstract') && body.blocks.length === 0) {
      issues.push(
        fieldIssue(context, file, ['rights'], {
          code: 'body-missing',
          what: `The article has rights: ${data.rights} but no body.`,
          fix: 'Write the body, or use rights: metadata.',
        }),
      );
    }
    if (body.gaps.length > 0 && data.capture?.complete === true) {
      issues.push(
        fieldIssue(context, file, ['capture', 'complete'], {
          code: 'gap-but-complete',
          what: 'The body has a <Gap> but the capture is said to be complete.',
          fix: 'Write complete: false.',
        }),
      );
    }
    return issues;
  });
}
