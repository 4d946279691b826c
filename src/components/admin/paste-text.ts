import { dropForbidden } from '../../hanzi/forbidden-characters.ts';

/** Ends of a line, as whatever program a text was copied in writes them. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/**
 * The lines of a pasted text that say something. What does not show goes: nobody could find it to take it out again,
 * and no file may hold it. Soft hyphens are how pages and word processors break lines, and so are blanks that hold two
 * words together.
 */
export function pastedLines(text: string): string[] {
  return text
    .split(LINE_END)
    .map((line) => dropForbidden(line).replaceAll('\u00ad', '').replaceAll('\u00a0', ' '))
    .filter((line) => line.trim() !== '');
}

/**
 * What is pasted or dropped comes as plain text, in the place of what is selected; the browser's own formatting is not
 * done. In the body each line becomes a paragraph, in a box of one line a line is a word. The browser does it as if it
 * were typed, so that it can be undone.
 */
export function keepPlain(event: InputEvent): void {
  if (event.inputType.startsWith('format')) event.preventDefault();
  if (event.inputType !== 'insertFromPaste' && event.inputType !== 'insertFromDrop') return;
  event.preventDefault();
  const lines = pastedLines(event.dataTransfer?.getData('text/plain') ?? event.data ?? '');
  const by = event.target instanceof HTMLInputElement ? ' ' : '\n';
  if (lines.length > 0) document.execCommand('insertText', false, lines.join(by));
}
