import { LineCounter, visit } from 'yaml';
import { buildIssue, type Issue } from '../issues/issue.ts';
import { parseYaml } from '../mdx/parse-yaml.ts';
import { splitFrontMatter } from '../mdx/split-front-matter.ts';
import { type CheckContext, everyRecord } from './check-context.ts';

/** A number sign behind a blank and right before a character, as in a title that names a hashtag. */
const HASH = /[ \t]#[^\s#]/;

/** Words of a field that is not quoted, from a hashtag on, are a comment to YAML, and no part of what is published. */
export function checkFieldComments(context: CheckContext): Issue[] {
  return everyRecord(context).flatMap(({ file }) => {
    const front = splitFrontMatter(context.sources.get(file) ?? '');
    return front && HASH.test(front.yaml) ? findComments(file, front.yaml, front.yamlLine) : [];
  });
}

function findComments(file: string, yaml: string, firstLine: number): Issue[] {
  const lines = new LineCounter();
  const issues: Issue[] = [];
  visit(parseYaml(yaml, lines), {
    Scalar: (_, { type, value, comment, range }) => {
      // What is quoted is whole, and who begins a comment with a blank means one.
      if (type !== 'PLAIN' || typeof value !== 'string' || !comment || /^\s/.test(comment)) return;
      const { line, col } = lines.linePos(yaml.indexOf('#', range?.[1] ?? 0));
      const [written = ''] = comment.split('\n');
      issues.push(
        buildIssue({ file, line: line + firstLine - 1, column: col }, { code: 'field-comment', written }),
      );
    },
  });
  return issues;
}
