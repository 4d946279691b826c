import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import type { Issue, IssueText } from '../issues/issue.ts';
import { edtfProblemOf } from '../schema/edtf.ts';
import { eventMarkSchema } from '../schema/event.ts';
import { isJsxElement, type JsxElement, readAttributes } from './jsx-element.ts';
import { COMPONENT_RULES, COMPONENTS, isComponent } from './vocabulary.ts';

const WHY_DATA =
  'Articles are data: a pull request must not be able to run code or inject markup at build time.';

/** Markdown that an article may use, beside the components. */
const MARKDOWN = new Set([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'blockquote',
  'list',
  'listItem',
  'link',
  'break',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
  'footnoteReference',
]);

const REFUSED: Readonly<Record<string, Omit<IssueText, 'why'>>> = {
  mdxjsEsm: {
    code: 'mdx-esm',
    what: 'import and export are not allowed in an article.',
    fix: 'Remove the line; the components of the vocabulary need no import.',
  },
  mdxFlowExpression: {
    code: 'mdx-expression',
    what: 'An {expression} is not allowed in an article.',
    fix: 'Write the text itself, or put a backslash before a literal "{".',
  },
  mdxTextExpression: {
    code: 'mdx-expression',
    what: 'An {expression} is not allowed in an article.',
    fix: 'Write the text itself, or put a backslash before a literal "{".',
  },
  html: { code: 'mdx-html', what: 'Raw HTML is not allowed in an article.', fix: 'Use Markdown.' },
};

/**
 * Checks that a body uses nothing but Markdown and the closed vocabulary, each component with its attributes.
 * @returns every violation at its line and column; empty when the body is clean.
 */
export function checkVocabulary(file: string, root: Root): Issue[] {
  const issues: Issue[] = [];
  const report = (node: Nodes, text: Partial<IssueText> & Omit<IssueText, 'why'>) => {
    const start = node.position?.start;
    issues.push({
      severity: 'error',
      file,
      line: start?.line ?? 1,
      column: start?.column ?? 1,
      why: WHY_DATA,
      ...text,
    });
  };
  const visit = (node: Nodes): void => {
    if (isJsxElement(node)) {
      for (const problem of checkElement(node)) report(node, problem);
    } else if (!MARKDOWN.has(node.type)) {
      report(node, REFUSED[node.type] ?? refusedMarkdown(node.type));
      return;
    }
    if (node.type === 'link' && !/^(https?:\/\/|mailto:|\/|#)/i.test(node.url)) {
      report(node, {
        code: 'mdx-link',
        what: `The link target "${node.url}" is neither http(s) nor a path of this site.`,
        fix: 'Link to an http:// or https:// address, or to a path that begins with "/".',
      });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return issues;
}

function refusedMarkdown(type: string): Omit<IssueText, 'why'> {
  return {
    code: 'mdx-construct',
    what: `The construct "${type}" is not allowed in an article.`,
    fix: 'Use paragraphs, headings, lists, quotations, tables, links and the components.',
  };
}

function checkElement(node: JsxElement): (Partial<IssueText> & Omit<IssueText, 'why'>)[] {
  const { name } = node;
  if (!isComponent(name)) {
    const isHtml = name !== null && /^[a-z]/.test(name);
    return [
      {
        code: isHtml ? 'mdx-html' : 'mdx-component',
        what: isHtml
          ? `Raw HTML is not allowed in an article: <${name}>.`
          : `<${name ?? ''}> is not a component of the vocabulary.`,
        fix: `Use Markdown, or one of ${COMPONENTS.join(', ')}.`,
      },
    ];
  }
  const rule = COMPONENT_RULES[name];
  const { values, refused } = readAttributes(node);
  const problems = refused.map((what) => ({
    code: 'mdx-attribute',
    what,
    fix: `For example: ${rule.example}`,
  }));
  const why = 'Timelines, lists and exports are made from these attributes.';
  for (const key of Object.keys(values)) {
    if (!rule.attributes.includes(key)) {
      const known = rule.attributes.join(', ') || 'none';
      problems.push({
        code: 'mdx-attribute',
        what: `<${name}> has no attribute "${key}".`,
        fix: `Its attributes are: ${known}.`,
      });
    }
  }
  const missing = rule.required.filter((key) => !values[key]);
  for (const key of missing) {
    problems.push({
      code: 'mdx-attribute-missing',
      what: `<${name}> lacks the attribute "${key}".`,
      fix: `For example: ${rule.example}`,
    });
  }
  if (name === 'Event' && missing.length === 0 && problems.length === 0) {
    const result = eventMarkSchema.safeParse(values);
    for (const issue of result.error?.issues ?? []) {
      const date = edtfProblemOf(issue);
      if (date) {
        problems.push({ code: date.code, what: date.what, fix: date.fix });
        continue;
      }
      problems.push({
        code: 'event-invalid',
        what: `<Event> has a wrong "${issue.path.join('.')}": ${issue.message}`,
        fix: `For example: ${rule.example}`,
      });
    }
  }
  return problems.map((problem) => ({ why, ...problem }));
}
