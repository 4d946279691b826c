import type { Link, Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import type { z } from 'zod';
import { findForbidden } from '../hanzi/forbidden-characters.ts';
import { buildIssue, type Issue, type IssueText } from '../issues/issue.ts';
import { edtfProblemOf } from '../schema/edtf.ts';
import { nearestWord } from '../schema/nearest-word.ts';
import { whyOf } from '../schema/schema-at.ts';
import { flattenProblems, valueProblemOf } from '../schema/value-problem.ts';
import { isLinkTarget } from './is-link-target.ts';
import { isJsxElement, type JsxElement, readAttributes } from './jsx-element.ts';
import { textOf } from './text-of.ts';
import {
  COMPONENT_EXAMPLES,
  COMPONENT_SCHEMAS,
  type ComponentName,
  holdsText,
  isKnownComponent,
  RECORD_VOCABULARY,
  type Vocabulary,
} from './vocabulary.ts';

const REFUSED: Readonly<Record<string, IssueText>> = {
  mdxjsEsm: { code: 'mdx-esm' },
  mdxFlowExpression: { code: 'mdx-expression' },
  mdxTextExpression: { code: 'mdx-expression' },
  html: { code: 'mdx-html', name: 'html' },
};

/**
 * Checks that a body uses nothing but a closed vocabulary, each component with its attributes, and that no entity
 * (`&#x202e;`) hides what may not stand in a text.
 * @returns every violation at its line and column; empty when the body is clean.
 */
export function checkVocabulary(
  file: string,
  root: Root,
  vocabulary: Vocabulary = RECORD_VOCABULARY,
): Issue[] {
  const issues: Issue[] = [];
  const report = (node: Nodes, text: IssueText) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    issues.push(buildIssue({ file, line, column }, text));
  };
  const visit = (node: Nodes): void => {
    if (isJsxElement(node)) {
      for (const problem of checkElement(node, vocabulary)) report(node, problem);
    } else if (!vocabulary.markdown.has(node.type)) {
      report(node, REFUSED[node.type] ?? { code: 'mdx-construct', construct: node.type });
      return;
    }
    if (node.type === 'link' && !isLinkTarget(node.url) && !isPrintedAddress(node)) {
      report(node, { code: 'mdx-link', target: node.url });
    }
    for (const { kind, name } of findForbidden(wordsOf(node), 1)) {
      report(node, { code: 'character-forbidden', kind, name });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return issues;
}

/** An address that stands in the text as it is, and was made a link by that: what it shows is where it leads. */
function isPrintedAddress(node: Link): boolean {
  const words = textOf(node);
  return (
    /^(?:https?|mailto):/i.test(node.url) && [words, `http://${words}`, `mailto:${words}`].includes(node.url)
  );
}

/** What a node of the body says by itself: its text, its title, its attributes. Who reads the fields judges them. */
function wordsOf(node: Nodes): string {
  if (node.type === 'yaml') return '';
  if (isJsxElement(node)) return Object.values(readAttributes(node).values).join('\n');
  if ('value' in node) return node.value;
  return node.type === 'link' ? (node.title ?? '') : '';
}

function checkElement(node: JsxElement, { components }: Vocabulary): IssueText[] {
  const { name } = node;
  if (!isKnownComponent(name) || !components.includes(name)) {
    const isMark = components.some((known) => known.toLowerCase() === name?.toLowerCase());
    return name !== null && /^[a-z]/.test(name) && !isMark
      ? [{ code: 'mdx-html', name }]
      : [
          {
            code: 'mdx-component',
            name: name ?? '',
            near: nearestWord(name ?? '', components),
            known: components,
          },
        ];
  }
  const { values, refused } = readAttributes(node);
  const example = COMPONENT_EXAMPLES[name];
  const result = COMPONENT_SCHEMAS[name].safeParse(values, { reportInput: true });
  const isEmpty = node.children.map(textOf).join('').trim() === '';
  return [
    ...refused.map(
      (problem): IssueText => ({ code: 'mdx-attribute', mark: name, problem: { ...problem, example } }),
    ),
    ...flattenProblems(result.error?.issues ?? []).flatMap((problem) => attributeProblems(name, problem)),
    // A mark without its words says nothing, and words within a gap would be lost.
    ...(isEmpty === holdsText(name)
      ? [{ code: 'mdx-mark-content' as const, mark: name, isEmpty, example }]
      : []),
  ];
}

function attributeProblems(mark: ComponentName, problem: z.core.$ZodIssue): IssueText[] {
  const schema = COMPONENT_SCHEMAS[mark];
  const known = Object.keys(schema.shape);
  if (problem.code === 'unrecognized_keys') {
    return problem.keys.map((attribute) => ({
      code: 'mdx-attribute',
      mark,
      problem: { kind: 'unknown', attribute, near: nearestWord(attribute, known), known },
    }));
  }
  const date = edtfProblemOf(problem);
  const why = whyOf(schema, problem.path);
  if (date) return [{ ...date, why }];
  const found = { mark, attribute: problem.path.join('.'), example: COMPONENT_EXAMPLES[mark], why };
  return problem.input === undefined
    ? [{ code: 'mdx-attribute-missing', ...found }]
    : [{ code: 'mdx-attribute-invalid', ...found, problem: valueProblemOf(problem, schema) }];
}
