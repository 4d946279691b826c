import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, ListItem, Nodes, Paragraph, Table, Text } from 'mdast';
import { defaultHandlers, type Handler, type State, toHast } from 'mdast-util-to-hast';
import { formatEdtf } from '../dates/format-edtf.ts';
import type { EventMark } from '../schema/event.ts';
import type { MarkAttributes } from '../schema/marks.ts';
import { joinLines } from './join-lines.ts';
import type { JsxElement } from './jsx-element.ts';
import type { NumberedBody, NumberedMark } from './number-body.ts';
import { textOf } from './text-of.ts';

/**
 * Renders a numbered body as HTML. Blocks and events carry their anchors ({@link numberBody}).
 */
export function renderBody({ root, blocks, marks }: NumberedBody): string {
  const blockOf = new Map(blocks.map((block) => [block.node, block]));
  const markOf = new Map<Nodes, NumberedMark>(marks.map((mark) => [mark.node, mark]));
  const idOf = (node: Nodes) => blockOf.get(node)?.id;
  const component: Handler = (state: State, node: JsxElement) => {
    const children = inlineChildren(state, node);
    const held = markOf.get(node);
    const inner = held ? renderMark(held, children) : element('span', {}, children);
    const block = blockOf.get(node);
    if (!block) return inner;
    const { id, kind } = block;
    if (kind === 'caption') return element('p', { className: ['caption'], id }, [...children, permalink(id)]);
    return element('p', { id }, [inner, permalink(id)]);
  };
  const paragraph: Handler = (state: State, node: Paragraph) => {
    const id = idOf(node);
    return element('p', { id }, [...state.all(node), ...(id ? [permalink(id)] : [])]);
  };
  const heading: Handler = (state: State, node: Heading) =>
    element(`h${Math.max(2, node.depth)}`, { id: idOf(node) }, state.all(node));
  const tree = toHast(root, {
    handlers: {
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
      paragraph,
      heading,
      listItem: (state: State, node: ListItem) => listItem(state.all(node)),
      text: (_, node: Text) => ({ type: 'text', value: joinLines(node.value, spaceAfter) }),
      table: (state, node) => wideTable(node, defaultHandlers.table(state, node), idOf(node)),
    },
  });
  return toHtml(tree);
}

function renderMark({ mark, anchor }: NumberedMark, children: ElementContent[]): ElementContent {
  const span = (className: string, properties: Properties, tagName = 'span'): ElementContent =>
    element(tagName, { className: [className], ...properties }, children);
  switch (mark.name) {
    case 'Event': {
      const { date, kind, status, basis, note } = mark.attributes;
      return span('event', {
        id: anchor,
        dataDate: date,
        dataKind: kind,
        dataStatus: status,
        dataBasis: basis,
        dataLabel: eventLabel(mark.attributes),
        title: note,
      });
    }
    case 'Person':
      return span('person', { title: mark.attributes.office });
    case 'Gap': {
      const { reason, extent } = mark.attributes;
      return element('span', { className: ['gap'], dataReason: reason }, [
        { type: 'text', value: extent === undefined ? '［此处有缺］' : `［此处缺约${extent}字］` },
      ]);
    }
    case 'Unclear':
      return span('unclear', { title: unclearTitle(mark.attributes) });
    case 'Supplied':
      return span('supplied', { title: `编者据${mark.attributes.source}补` }, 'ins');
    case 'Redacted':
      return span('redacted', { title: mark.attributes.reason ?? '原页隐去' });
    case 'Caption':
      return span('caption', {});
  }
}

/** What the words do not say themselves: that a date was inferred, or that the event was still to come. */
function eventLabel({ date, status, basis }: EventMark): string | undefined {
  const state = { planned: '计划', reported: '据述', happened: undefined }[status];
  if (basis === 'inferred') return ['推定', state, formatEdtf(date, 'zh')].filter((word) => word).join('，');
  return state;
}

function unclearTitle({ candidates }: MarkAttributes<'Unclear'>): string {
  return candidates ? `原文受损，可能是：${candidates.join(' ')}` : '原文受损，无法确定';
}

/** A link to the block it stands in, for readers who cite; styles give it its sign. */
function permalink(id: string): ElementContent {
  const label = `第${id.slice(1)}段的固定链接`;
  return element('a', { className: ['pilcrow'], href: `#${id}`, ariaLabel: label }, []);
}

/** A list item of one block carries the block's anchor itself. */
function listItem(children: ElementContent[]): ElementContent {
  const [first, ...rest] = children.filter((child) => child.type === 'element');
  if (first?.tagName !== 'p') return element('li', {}, children);
  return element('li', { id: String(first.properties.id) }, [...first.children, ...rest]);
}

/** Chinese has no space where a line of the file ends; between Latin words one stays. */
function spaceAfter(before: string): string {
  return /[A-Za-z0-9,.]$/.test(before) ? ' ' : '';
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

/** A table in a box of its own, which scrolls where the table is wider than a phone; an empty head is not shown. */
function wideTable(node: Table, table: Element, id: string | undefined): ElementContent {
  const isHeadless = node.children[0] && textOf(node.children[0]) === '';
  const children = isHeadless
    ? table.children.filter((child) => child.type !== 'element' || child.tagName !== 'thead')
    : table.children;
  const label = id ? `第${id.slice(1)}段：表格` : '表格';
  const box = { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: label };
  return element('div', box, [{ ...table, properties: { ...table.properties, id }, children }]);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): ElementContent {
  return { type: 'element', tagName, properties, children };
}
