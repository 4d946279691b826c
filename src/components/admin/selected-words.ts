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

function blockOf(editor: HTMLElement, node: Node): Node | undefined {
  let at: Node | null = node;
  while (at && at.parentNode !== editor) at = at.parentNode;
  if (!at || (at instanceof HTMLElement && at.dataset['source'] !== undefined)) return undefined;
  return at;
}
