import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { defaultHandlers, type Handler, type State, toHast } from 'mdast-util-to-hast';
import { formatEdtf } from '../dates/format-edtf.ts';
import { type JsxElement, readAttributes } from './jsx-element.ts';
import { blockKind } from './read-body.ts';

/**
 * Renders a body that has passed the vocabulary check as HTML. Blocks carry the anchors `p1`, `p2` … and
 * events `e1`, `e2` …, the same that {@link readBody} gives.
 */
export function renderBody(root: Root): string {
  let blocks = 0;
  let events = 0;
  const component: Handler = (state: State, node: JsxElement) => {
    const { values } = readAttributes(node);
    if (node.name === 'Event') events++;
    const kind = node.type === 'mdxJsxFlowElement' ? blockKind(node) : undefined;
    const id = kind ? `p${++blocks}` : undefined;
    const children = inlineChildren(state, node);
    const inner = renderComponent(node.name ?? '', values, children, `e${events}`);
    if (!kind) return inner;
    if (kind === 'caption') return element('p', { className: ['caption'], id }, children);
    return element('p', { id }, [inner]);
  };
  const block =
    (tagName: (node: Nodes) => string): Handler =>
    (state, node) =>
      element(tagName(node), { id: `p${++blocks}` }, state.all(node));
  const tree = toHast(root, {
    handlers: {
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
      paragraph: block(() => 'p'),
      heading: block((node) => `h${Math.min(6, 1 + (node.type === 'heading' ? node.depth : 1))}`),
      // The default unwraps the paragraph of a tight list, and its anchor with it.
      listItem: (state, node) => element('li', {}, state.all(node)),
      table: (state, node) => withId(defaultHandlers.table(state, node), `p${++blocks}`),
    },
  });
  return toHtml(tree);
}

function renderComponent(
  name: string,
  values: Readonly<Record<string, string>>,
  children: ElementContent[],
  anchor: string,
): ElementContent {
  switch (name) {
    case 'Event':
      return element(
        'span',
        {
          className: ['event'],
          id: anchor,
          dataDate: values.date,
          dataKind: values.kind,
          dataStatus: values.status ?? 'happened',
          dataBasis: values.basis ?? 'stated',
          title: eventTitle(values),
        },
        children,
      );
    case 'Person':
      return element('span', { className: ['person'], title: values.office }, children);
    case 'Gap':
      return element('span', { className: ['gap'], dataReason: values.reason }, [
        { type: 'text', value: values.extent ? `［此处缺约${values.extent}字］` : '［此处有缺］' },
      ]);
    case 'Unclear':
      return element('span', { className: ['unclear'], title: unclearTitle(values) }, children);
    case 'Supplied':
      return element('ins', { className: ['supplied'], title: `编者据${values.source ?? ''}补` }, children);
    default:
      return element('span', { className: [name.toLowerCase()] }, children);
  }
}

function eventTitle(values: Readonly<Record<string, string>>): string {
  const status = { planned: '计划', reported: '据述' }[values.status ?? ''] ?? '';
  const basis = values.basis === 'inferred' ? '推定' : '';
  const tags = [status, basis].filter((tag) => tag !== '').join('、');
  return `${formatEdtf(values.date ?? '', 'zh')}${tags && `（${tags}）`}`;
}

function unclearTitle(values: Readonly<Record<string, string>>): string {
  return values.candidates ? `原文受损，可能是：${values.candidates}` : '原文受损，无法确定';
}

/** A component alone on its line may hold a paragraph of its own; its words go straight into the block. */
function inlineChildren(state: State, node: JsxElement): ElementContent[] {
  const inline = node.children.flatMap((child): Nodes[] =>
    child.type === 'paragraph' ? [...child.children] : [child],
  );
  return inline.flatMap((child) => {
    const result = state.one(child, node);
    return Array.isArray(result) ? result : result ? [result] : [];
  }) as ElementContent[];
}

function withId(node: Element, id: string): Element {
  return { ...node, properties: { ...node.properties, id } };
}

function element(tagName: string, properties: Properties, children: ElementContent[]): ElementContent {
  return { type: 'element', tagName, properties, children };
}
