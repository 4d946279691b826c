import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, ListItem, Nodes, Paragraph, Root, Text } from 'mdast';
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
    if (!id) return inner;
    if (kind === 'caption') {
      return element('p', { className: ['caption'], id }, [...children, permalink(id)]);
    }
    return element('p', { id }, [inner, permalink(id)]);
  };
  const paragraph: Handler = (state: State, node: Paragraph) => {
    const id = `p${++blocks}`;
    return element('p', { id }, [...state.all(node), permalink(id)]);
  };
  const heading: Handler = (state: State, node: Heading) =>
    element(`h${Math.max(2, node.depth)}`, { id: `p${++blocks}` }, state.all(node));
  const tree = toHast(root, {
    handlers: {
      mdxJsxFlowElement: component,
      mdxJsxTextElement: component,
      paragraph,
      heading,
      listItem: (state: State, node: ListItem) => listItem(state.all(node)),
      text: (_, node: Text) => ({ type: 'text', value: joinLines(node.value) }),
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
  const mark = (className: string, properties: Properties, tagName = 'span'): ElementContent =>
    element(tagName, { className: [className], ...properties }, children);
  switch (name) {
    case 'Event':
      return mark('event', {
        id: anchor,
        dataDate: values.date,
        dataKind: values.kind,
        dataStatus: values.status ?? 'happened',
        dataBasis: values.basis ?? 'stated',
        dataLabel: eventLabel(values),
        title: values.note,
      });
    case 'Person':
      return mark('person', { title: values.office });
    case 'Gap':
      return element('span', { className: ['gap'], dataReason: values.reason }, [
        { type: 'text', value: values.extent ? `［此处缺约${values.extent}字］` : '［此处有缺］' },
      ]);
    case 'Unclear':
      return mark('unclear', { title: unclearTitle(values) });
    case 'Supplied':
      return mark('supplied', { title: `编者据${values.source ?? ''}补` }, 'ins');
    case 'Redacted':
      return mark('redacted', { title: values.reason ?? '原页隐去' });
    default:
      return mark(name.toLowerCase(), {});
  }
}

/** What the words do not say themselves: that a date was inferred, or that the event was still to come. */
function eventLabel({ date = '', status, basis }: Readonly<Record<string, string>>): string | undefined {
  const state = { planned: '计划', reported: '据述' }[status ?? ''];
  if (basis === 'inferred') return ['推定', state, formatEdtf(date, 'zh')].filter((word) => word).join('，');
  return state;
}

function unclearTitle(values: Readonly<Record<string, string>>): string {
  return values.candidates ? `原文受损，可能是：${values.candidates}` : '原文受损，无法确定';
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
function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, (_, at: number) => (/[A-Za-z0-9,.]/.test(text[at - 1] ?? '') ? ' ' : ''));
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
