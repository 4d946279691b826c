import { element } from '../browser/element.ts';
import { EXIT } from './body-dom.ts';

/** Words that somebody selected in the body, or where the caret stands. */
export interface Selected {
  readonly range: Range;
  readonly text: string;
  /** The innermost mark around it. */
  readonly mark: HTMLElement | undefined;
}

/** What is selected within one block of an element; undefined where nothing is, or where it reaches over several. */
export function selectedIn(editor: HTMLElement): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const block = blockOf(editor, range.startContainer);
  if (!block || block !== blockOf(editor, range.endContainer)) return undefined;
  const parent =
    range.commonAncestorContainer instanceof HTMLElement
      ? range.commonAncestorContainer
      : range.commonAncestorContainer.parentElement;
  const mark = parent?.closest<HTMLElement>('mark') ?? undefined;
  const text = range.toString().replaceAll(EXIT, '');
  return { range, text, mark: mark && editor.contains(mark) ? mark : undefined };
}

/** Takes a mark away and leaves its words; a gap, which has none, goes with what it shows. */
export function unwrap(mark: HTMLElement): void {
  if (mark.dataset['mark'] === 'Gap') mark.remove();
  else mark.replaceWith(...mark.childNodes);
}

/**
 * Puts lines of plain text where the selection is: the first into its block, each further one into a paragraph of its
 * own, the last before what stood after the selection.
 * @returns false where nothing could be put
 */
export function insertLines(editor: HTMLElement, lines: readonly string[]): boolean {
  const selected = selectedIn(editor);
  const [first, ...more] = lines;
  if (!selected || first === undefined) return false;
  const { range } = selected;
  range.deleteContents();
  let block = blockOf(editor, range.startContainer);
  const rest = document.createRange();
  rest.setStart(range.startContainer, range.startOffset);
  if (block) rest.setEndAfter(block.lastChild ?? block);
  const after = more.length > 0 && block ? rest.extractContents() : undefined;
  let last: Node = document.createTextNode(first);
  range.insertNode(last);
  for (const line of more) {
    last = document.createTextNode(line);
    const paragraph = element('p', {}, last);
    if (block instanceof HTMLElement) block.after(paragraph);
    else editor.append(paragraph);
    block = paragraph;
  }
  if (after && block) block.appendChild(after);
  getSelection()?.collapse(last, last.nodeValue?.length ?? 0);
  return true;
}

function blockOf(editor: HTMLElement, node: Node): Node | undefined {
  let at: Node | null = node;
  while (at && at.parentNode !== editor) at = at.parentNode;
  if (!at || (at instanceof HTMLElement && at.dataset['source'] !== undefined)) return undefined;
  return at;
}
