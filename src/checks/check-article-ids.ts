import { hashText } from '../hanzi/hash-text.ts';
import type { Issue } from '../issues/issue.ts';
import { articleFolder, buildArticleId, buildArticlePath, isArticleIdOf } from '../schema/article-id.ts';
import { articleIdSchema } from '../schema/identifiers.ts';
import { type CheckContext, fieldIssue, isSound } from './check-context.ts';

/** An article's file is named by its permanent id, lies in the folder of its year, and is the only one. */
export function checkArticleIds(context: CheckContext): Issue[] {
  const issues: Issue[] = [];
  const { articles } = context.records;
  const held = new Set(articles.flatMap(({ id, data }) => [id, ...data.formerIds]));
  const seen = new Map<string, string>();
  for (const { id, file, data } of articles) {
    if (!isSound(context, file, 'published', 'place', 'capture', 'formerIds')) continue;
    const hash = data.capture?.sha256 ?? hashInName(id);
    const parts = { published: data.published, place: data.place, hash };
    const isOwn = articleIdSchema.safeParse(id).success && isArticleIdOf(id, parts);
    if (!isOwn) {
      const right = buildArticleId(parts, (other) => held.has(other));
      issues.push(fieldIssue(context, file, ['published'], { code: 'id-mismatch', id, expected: right }));
    }
    const folder = articleFolder(buildArticleId(parts));
    if (!file.includes(`/${folder}/`)) {
      issues.push(fieldIssue(context, file, ['published'], { code: 'folder-mismatch', folder }));
    }
    for (const claimed of [id, ...data.formerIds]) {
      const other = seen.get(claimed);
      if (other !== undefined) {
        const longer = buildArticleId(parts, (taken) => held.has(taken));
        issues.push(
          fieldIssue(context, file, claimed === id ? [] : ['formerIds'], {
            code: 'id-taken',
            id: claimed,
            other,
            cure:
              claimed !== id
                ? { kind: 'former' }
                : longer === id
                  ? { kind: 'same' }
                  : { kind: 'longer', path: buildArticlePath(longer) },
          }),
        );
      }
      seen.set(claimed, file);
    }
  }
  return issues;
}

/** The hash in the name of an article without a capture: its own where it is one, else one of the whole name. */
function hashInName(id: string): string {
  const last = id.slice(id.lastIndexOf('-') + 1);
  return /^[0-9a-f]{4,8}$/.test(last) ? last : hashText(id);
}
