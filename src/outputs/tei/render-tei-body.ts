import type { FootnoteDefinition, Nodes, Table } from 'mdast';
import { joinLines } from '../../mdx/join-lines.ts';
import { isJsxElement } from '../../mdx/jsx-element.ts';
import type { NumberedBody, NumberedMark } from '../../mdx/number-body.ts';
import { textOf } from '../../mdx/text-of.ts';
import { xml } from './xml.ts';

/** What the path and query of a URI may not hold as it is (RFC 3986, 2). */
const NOT_URI = /[[\]{}|\\^`"<>\s]/g;

/**
 * The body of an article as divisions of TEI: each heading begins one; one within a quotation or a list, which can hold
 * no division, is a paragraph. A note stands where it is first referred to. Paragraphs keep the ids under which the site
 * cites them, the words of an event its anchor.
 */
export function renderTeiBody({ root, blocks, marks }: NumberedBody): string[] {
  const idOf = new Map<Nodes, string>(blocks.map(({ node, id }) => [node, id]));
  const markOf = new Map<Nodes, NumberedMark>(marks.map((mark) => [mark.node, mark]));
  const divisionHeads = new Set<Nodes>(root.children);
  const notes = new Map(footnotesOf(root).map((note) => [note.identifier, note]));
  const referredTo = referencesOf(root);
  const placed = new Map<string, string>();
  const all = (nodes: readonly Nodes[]) => nodes.map(render);
  const id = (node: Nodes) => ({ 'xml:id': idOf.get(node) });
  const inline = (node: Nodes): readonly Nodes[] =>
    'children' in node
      ? (node.children as Nodes[]).flatMap((child) => (child.type === 'paragraph' ? child.children : [child]))
      : [];
  function render(node: Nodes): string {
    if (isJsxElement(node)) {
      const held = markOf.get(node);
      if (held?.mark.name === 'Caption') {
        return xml('figure', id(node), [xml('head', {}, all(inline(node)))]);
      }
      const within = inline(node);
      const words = within.map((child) =>
        child.type === 'heading' ? xml('hi', { rend: 'heading' }, all(child.children)) : render(child),
      );
      const marked = held ? renderMark(held, words, within.some(isBlock)) : words.join('');
      return idOf.has(node) ? xml('p', id(node), [marked]) : marked;
    }
    switch (node.type) {
      case 'text':
        return xml.text(joinLines(node.value, ''));
      case 'paragraph':
        return xml('p', id(node), all(node.children));
      case 'heading':
        return divisionHeads.has(node)
          ? xml('head', id(node), all(node.children))
          : xml('p', { rend: 'heading', ...id(node) }, all(node.children));
      case 'emphasis':
        return xml('hi', { rend: 'italic' }, all(node.children));
      case 'strong':
        return xml('hi', { rend: 'bold' }, all(node.children));
      case 'delete':
        return xml('hi', { rend: 'strikethrough' }, all(node.children));
      case 'link':
        return xml('ref', { target: node.url.replace(NOT_URI, encodeURIComponent) }, all(node.children));
      case 'footnoteReference':
        return renderReference(node.identifier);
      case 'footnoteDefinition':
        return referredTo.has(node.identifier) ? '' : renderReference(node.identifier);
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
  /** The note where it is first referred to, and after that a pointer to it. */
  function renderReference(identifier: string): string {
    const note = notes.get(identifier);
    if (!note) return '';
    const target = placed.get(identifier);
    if (target !== undefined) return xml('ptr', { target: `#${target}` }, []);
    const noteId = `note-${placed.size + 1}`;
    placed.set(identifier, noteId);
    return xml('note', { place: 'foot', 'xml:id': noteId }, all(note.children));
  }
  return divide(root.children.filter(({ type }) => type !== 'yaml')).map((nodes) => {
    const words = all(nodes).filter((word) => word !== '');
    // A division holds something: of a text without words an empty paragraph.
    return xml('div', {}, words.length > 0 ? words : [xml('p', {}, [])]);
  });
}

function footnotesOf(node: Nodes): FootnoteDefinition[] {
  if (node.type === 'footnoteDefinition') return [node];
  return 'children' in node ? node.children.flatMap(footnotesOf) : [];
}

/** The notes that the text refers to, and those that these refer to in turn; a note that only itself names is not one. */
function referencesOf(root: Nodes): ReadonlySet<string> {
  const notes = new Map(footnotesOf(root).map((note) => [note.identifier, note]));
  const found = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference' && !found.has(node.identifier)) {
      found.add(node.identifier);
      for (const child of notes.get(node.identifier)?.children ?? []) visit(child);
    } else if (node.type !== 'footnoteDefinition' && 'children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  visit(root);
  return found;
}

function renderTable(
  table: Table,
  all: (nodes: readonly Nodes[]) => string[],
  id: Readonly<Record<string, string | undefined>>,
): string {
  // A table of Markdown has a head; an empty one says that its first row is one of data.
  const rows = table.children.flatMap((row, at) =>
    at === 0 && table.children.length > 1 && textOf(row) === ''
      ? []
      : xml(
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

/** Blocks that a reference (`rs`) cannot hold, but a segment of a paragraph can. */
function isBlock({ type }: Nodes): boolean {
  return type === 'list' || type === 'table' || type === 'blockquote';
}

/** A mark about its words; a caption is a figure and no mark here. */
function renderMark({ mark, anchor }: NumberedMark, words: readonly string[], hasBlocks: boolean): string {
  switch (mark.name) {
    case 'Event':
      return xml(hasBlocks ? 'seg' : 'rs', { type: 'event', 'xml:id': anchor }, words);
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
      return words.join('');
  }
}
