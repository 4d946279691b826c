import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a component, standing alone or within a line. */
export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Why an attribute is no plain string; a spread has no name. */
interface RefusedAttribute {
  readonly kind: 'spread' | 'expression' | 'twice';
  readonly attribute: string;
}

/**
 * Reads the attributes of a component as plain strings; an attribute without a value is the empty string.
 * @returns the values by name, and what is wrong with each attribute that is not one plain string.
 */
export function readAttributes(node: JsxElement): {
  readonly values: Readonly<Record<string, string>>;
  readonly refused: readonly RefusedAttribute[];
} {
  const values: Record<string, string> = {};
  const refused: RefusedAttribute[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refused.push({ kind: 'spread', attribute: '' });
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      refused.push({ kind: 'expression', attribute: attribute.name });
    } else if (attribute.name in values) {
      refused.push({ kind: 'twice', attribute: attribute.name });
    } else {
      values[attribute.name] = attribute.value ?? '';
    }
  }
  return { values, refused };
}
