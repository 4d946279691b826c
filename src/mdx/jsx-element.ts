import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a component, standing alone or within a line. */
export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * Reads the attributes of a component as plain strings; an attribute without a value is the empty string.
 * @returns the values by name, and a sentence for each attribute that is not a plain string.
 */
export function readAttributes(node: JsxElement): {
  readonly values: Readonly<Record<string, string>>;
  readonly refused: readonly string[];
} {
  const values: Record<string, string> = {};
  const refused: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refused.push('A spread {…attribute} is not allowed.');
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      refused.push(`The attribute "${attribute.name}" must be a quoted string, not an {expression}.`);
    } else if (attribute.name in values) {
      refused.push(`The attribute "${attribute.name}" stands twice.`);
    } else {
      values[attribute.name] = attribute.value ?? '';
    }
  }
  return { values, refused };
}
