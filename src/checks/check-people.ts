import type { Issue } from '../issues/issue.ts';
import type { Person } from '../schema/article.ts';
import { type CheckContext, fieldIssue } from './check-context.ts';

/** Words that stand where an office should, and are none. */
const NO_OFFICE =
  /^(?:无|無|暂无|不详|不詳|未知|不明|未注明|某|某某|[?？×xX—-]+|(?:[^，。]*?)(?:市民|村民|居民|群众|業主|业主|网友|读者|游客|学生|老人|路人|先生|女士))$/u;

/** The archive lists holders of public office; a name with no office of its own is a private person's. */
export function checkPeople(context: CheckContext): Issue[] {
  return context.records.articles.flatMap(({ file, data, body }) => {
    const issue = (path: readonly PropertyKey[], { name, office }: Person): Issue[] =>
      NO_OFFICE.test(office.trim()) || office.trim() === name.trim()
        ? [fieldIssue(context, file, path, { code: 'person-without-office', name, office })]
        : [];
    return [
      ...data.people.flatMap((person, at) => issue(['people', at, 'office'], person)),
      ...body.people.flatMap((person) => issue(['people'], person)),
    ];
  });
}
