import type { Issue, IssueText } from '../issues/issue.ts';
import { isSamePage, readArchivedCopy, WEB_ARCHIVE_NAMES } from '../schema/archived-copy.ts';
import type { Source } from '../schema/source.ts';
import { type CheckContext, fieldIssue } from './check-context.ts';

/** The address of an archived copy is that of one copy, which nobody can change, and of the same page. */
export function checkArchivedCopies(context: CheckContext): Issue[] {
  return context.records.articles.flatMap(({ file, data }) => {
    const { archived } = data.source ?? {};
    const text = archived === undefined ? undefined : judgeCopy(archived, data.source ?? {});
    return text ? [fieldIssue(context, file, ['source', 'archived'], text)] : [];
  });
}

function judgeCopy(archived: string, { url, address }: Source): IssueText | undefined {
  const original = url ?? address;
  const copy = readArchivedCopy(archived);
  if ('problem' in copy) {
    const { problem } = copy;
    return problem.kind === 'form'
      ? { code: 'archived-form', host: problem.host, example: problem.example }
      : { code: 'archived-unknown', host: problem.host, known: WEB_ARCHIVE_NAMES };
  }
  if (original === undefined || copy.page === undefined || isSamePage(copy.page, original)) return undefined;
  return { code: 'archived-other-page', page: copy.page, original };
}
