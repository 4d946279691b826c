import { idStem } from '../archive/article-id.ts';
import type { Issue } from '../issues/issue.ts';
import { articleIdSchema } from '../schema/identifiers.ts';
import { type CheckContext, fieldIssue } from './check-context.ts';

/** An article's file is named by its permanent id, lies in the folder of its year, and is the only one. */
export function checkArticleIds(context: CheckContext): Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, string>();
  for (const { id, file, data } of context.records.articles) {
    const stem = idStem(data);
    const hash = data.capture?.sha256.slice(0, 4) ?? id.slice(-4);
    if (
      !articleIdSchema.safeParse(id).success ||
      id.slice(0, id.lastIndexOf('-')) !== stem ||
      !id.includes(hash)
    ) {
      issues.push(
        fieldIssue(context, file, ['published'], {
          code: 'id-mismatch',
          what: `The file is named "${id}", but its date, place and capture make "${stem}-${hash}".`,
          why: 'The id is the permanent address of the article.',
          fix: `Rename the file to ${stem}-${hash}.mdx, and list "${id}" under formerIds if it was ever published.`,
        }),
      );
    }
    const year = /^\d{4}/.exec(data.published ?? '')?.[0] ?? 'undated';
    if (!file.includes(`/${year}/`)) {
      issues.push(
        fieldIssue(context, file, ['published'], {
          code: 'folder-mismatch',
          what: `The file does not lie in the folder "${year}".`,
          why: 'Editors look for an article by its year.',
          fix: `Move it to articles/${year}/.`,
        }),
      );
    }
    for (const claimed of [id, ...data.formerIds]) {
      const other = seen.get(claimed);
      if (other !== undefined) {
        issues.push(
          fieldIssue(context, file, claimed === id ? [] : ['formerIds'], {
            code: 'id-taken',
            what: `The id "${claimed}" is also claimed by ${other}.`,
            why: 'One address cannot lead to two articles.',
            fix: 'Remove one of the two, or lengthen the hash of one to eight digits.',
          }),
        );
      }
      seen.set(claimed, file);
    }
  }
  return issues;
}
