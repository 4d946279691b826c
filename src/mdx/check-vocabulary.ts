import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import type { z } from 'zod';
import { buildIssue, type Issue, type IssueText } from '../issues/issue.ts';
import { edtfProblemOf } from '../schema/edtf.ts';
import { MARK_SCHEMAS, type MarkName } from '../schema/marks.ts';
import { isJsxElement, type JsxElement, readAttributes } from './jsx-element.ts';
import { textOf } from './text-of.ts';
import { COMPONENT_EXAMPLES, COMPONENTS, holdsText, isComponent } from './vocabulary.ts';

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

const REFUSED: Readonly<Record<string, IssueText>> = {
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
  const report = (node: Nodes, text: IssueText) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    issues.push(buildIssue({ file, line, column }, text));
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

function refusedMarkdown(type: string): IssueText {
  return {
    code: 'mdx-construct',
    what: `The construct "${type}" is not allowed in an article.`,
    fix: 'Use paragraphs, headings, lists, quotations, tables, links and the components.',
  };
}

function checkElement(node: JsxElement): IssueText[] {
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
  const { values, refused } = readAttributes(node);
  const example = `For example: ${COMPONENT_EXAMPLES[name]}`;
  const result = MARK_SCHEMAS[name].safeParse(values, { reportInput: true });
  return [
    ...refused.map((what): IssueText => ({ code: 'mdx-attribute', what, fix: example })),
    ...(result.error?.issues ?? []).flatMap((problem) => attributeProblems(name, problem, example)),
    ...contentProblems(name, node, example),
  ];
}

function attributeProblems(name: MarkName, problem: z.core.$ZodIssue, example: string): IssueText[] {
  if (problem.code === 'unrecognized_keys') {
    const known = Object.keys(MARK_SCHEMAS[name].shape).join(', ') || 'none';
    return problem.keys.map((key) => ({
      code: 'mdx-attribute',
      what: `<${name}> has no attribute "${key}".`,
      fix: `Its attributes are: ${known}.`,
    }));
  }
  const date = edtfProblemOf(problem);
  if (date) return [{ code: date.code, what: date.what, fix: date.fix }];
  const attribute = problem.path.join('.');
  if (problem.input === undefined) {
    return [
      { code: 'mdx-attribute-missing', what: `<${name}> lacks the attribute "${attribute}".`, fix: example },
    ];
  }
  return [
    {
      code: 'mdx-attribute-invalid',
      what: `<${name}> has a wrong "${attribute}": ${problem.message}`,
      fix: problem.code === 'invalid_value' ? `Use one of: ${problem.values.join(', ')}.` : example,
    },
  ];
}

/** A mark without its words says nothing, and words within a gap would be lost. */
function contentProblems(name: MarkName, node: JsxElement, example: string): IssueText[] {
  const isEmpty = node.children.map(textOf).join('').trim() === '';
  if (isEmpty !== holdsText(name)) return [];
  const what = isEmpty
    ? `<${name}> stands around no words.`
    : `<${name}> stands around words, and they would be lost.`;
  return [{ code: 'mdx-mark-content', what, fix: example }];
}
