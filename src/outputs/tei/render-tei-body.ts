import type { Nodes, Table } from 'mdast';
import { joinLines } from '../../mdx/join-lines.ts';
import { isJsxElement } from '../../mdx/jsx-element.ts';
import type { NumberedBody, NumberedMark } from '../../mdx/number-body.ts';
import { xml } from './xml.ts';

/**
 * The body of an article as divisions of TEI: each heading begins one. Paragraphs keep the ids under which the
 * site cites them, the words of an event its anchor.
 */
export function renderTeiBody({ root, blocks, marks }: NumberedBody): string[] {
  const idOf = new Map<Nodes, string>(blocks.map(({ node, id }) => [node, id]));
  const markOf = new Map<Nodes, NumberedMark>(marks.map((mark) => [mark.node, mark]));
  const all = (nodes: readonly Nodes[]) => nodes.map(render);
  const id = (node: Nodes) => ({ 'xml:id': idOf.get(node) });
  const inline = (node: Nodes): readonly Nodes[] =>
    'children' in node
      ? (node.children as Nodes[]).flatMap((child) => (child.type === 'paragraph' ? child.children : [child]))
      : [];
  function render(node: Nodes): string {
    if (isJsxElement(node)) {
      const held = markOf.get(node);
      const words = held ? renderMark(held, all(inline(node))) : all(inline(node)).join('');
      if (!idOf.has(node)) return words;
      return held?.mark.name === 'Caption' ? xml('figure', id(node), [words]) : xml('p', id(node), [words]);
    }
    switch (node.type) {
      case 'text':
        return xml.text(joinLines(node.value, ''));
      case 'paragraph':
        return xml('p', id(node), all(node.children));
      case 'heading':
        return xml('head', id(node), all(node.children));
      case 'emphasis':
        return xml('hi', { rend: 'italic' }, all(node.children));
      case 'strong':
        return xml('hi', { rend: 'bold' }, all(node.children));
      case 'link':
        return xml('ref', { target: node.url }, all(node.children));
      case 'break':
        return xml('lb', {}, []);
      case 'inlineCode':
      case 'code':
        return xml('code', {}, [xml.text(node.value)]);
      case 'blockquote':
        return xml('quote', {}, all(node.children));
      case 'list':
        return xml('list', { rend: node.ordered ? 'numbered' : 'bulleted' }, all(node.children));
      case 'listItem':
        return xml('item', {}, all(node.children));
      case 'table':
        return renderTable(node, all, id(node));
      case 'thematicBreak':
        return xml('milestone', { unit: 'section' }, []);
      default:
        return 'children' in node ? all(node.children as Nodes[]).join('') : '';
    }
  }
  return divide(root.children.filter(({ type }) => type !== 'yaml')).map((nodes) =>
    // A division holds something: of a text without words an empty paragraph.
    xml('div', {}, nodes.length > 0 ? all(nodes) : [xml('p', {}, [])]),
  );
}

function renderTable(
  table: Table,
  all: (nodes: readonly Nodes[]) => string[],
  id: Readonly<Record<string, string | undefined>>,
): string {
  const rows = table.children.map((row, at) =>
    xml(
      'row',
      at === 0 ? { role: 'label' } : {},
      row.children.map((cell) => xml('cell', {}, all(cell.children))),
    ),
  );
  return xml('table', id, rows);
}

/** The blocks of each division; the first has no heading where the text begins without one. */
function divide(nodes: readonly Nodes[]): Nodes[][] {
  const divisions: Nodes[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'heading' && divisions.at(-1)?.length !== 0) divisions.push([]);
    divisions.at(-1)?.push(node);
  }
  return divisions;
}

function renderMark({ mark, anchor }: NumberedMark, words: readonly string[]): string {
  switch (mark.name) {
    case 'Event':
      return xml('rs', { type: 'event', 'xml:id': anchor }, words);
    case 'Person':
      return xml('persName', { role: mark.attributes.office }, words);
    case 'Gap': {
      const { reason, extent } = mark.attributes;
      const size = extent === undefined ? {} : { unit: 'chars', quantity: String(extent) };
      return xml('gap', { reason, ...size }, []);
    }
    case 'Unclear': {
      const { candidates = [], reason } = mark.attributes;
      if (candidates.length === 0) return xml('unclear', { reason }, words);
      const readings = candidates.map((reading) => xml('unclear', { cert: 'low' }, [xml.text(reading)]));
      return xml('choice', {}, [xml('unclear', { reason }, words), ...readings]);
    }
    case 'Supplied':
      return xml('supplied', { reason: mark.attributes.reason ?? 'illegible' }, [
        ...words,
        xml('note', {}, [xml.text(mark.attributes.source)]),
      ]);
    case 'Redacted':
      return xml('seg', { type: 'redacted' }, words);
    case 'Caption':
      return xml('head', {}, words);
  }
}
