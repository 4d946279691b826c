import type { Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block, Mark } from '../mark/block.ts';

/** Builds the paragraph of a block, its marks as components; a caption is a paragraph of one component. */
export function buildParagraph({ kind, text, marks }: Block): Paragraph {
  const content = buildSpan(text, marks, 0, text.length);
  return {
    type: 'paragraph',
    children: kind === 'caption' ? [buildComponent('Caption', {}, content)] : content,
  };
}

/** Builds a component around words. */
export function buildComponent(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      // An attribute stands on one line; what looks like an entity in it is none, nor a brace an expression.
      value: value
        .replace(/[\r\n]+/g, ' ')
        .replace(/&(?=[#\w])/g, '&amp;')
        .replace(/[{}]/g, (brace) => (brace === '{' ? '&#x7B;' : '&#x7D;')),
    })),
    children,
  };
}

/**
 * Builds the words of a stretch of a block with the components on them.
 * @param marks sorted, outer before inner, none across another
 */
export function buildSpan(text: string, marks: readonly Mark[], from: number, to: number): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  let at = from;
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index] as Mark;
    let next = index + 1;
    while (next < marks.length && (marks[next] as Mark).start < mark.end) next++;
    content.push(
      ...buildWords(text.slice(at, mark.start)),
      buildMark(text, mark, marks.slice(index + 1, next)),
    );
    at = mark.end;
    index = next;
  }
  content.push(...buildWords(text.slice(at, to)));
  return content;
}

function buildMark(text: string, mark: Mark, within: readonly Mark[]): MdxJsxTextElement {
  if (mark.name === 'Gap') return buildComponent('Gap', mark.attributes, []);
  return buildComponent(mark.name, mark.attributes, buildSpan(text, within, mark.start, mark.end));
}

// A block is one line.
function buildWords(text: string): PhrasingContent[] {
  return text === '' ? [] : [{ type: 'text', value: text.replace(/[\r\n\u2028\u2029]+/g, ' ') }];
}
