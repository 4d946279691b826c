type Modified = Pick<KeyboardEvent & MouseEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** True for a key that is pressed by itself (or with Shift), so that no shortcut of the browser is taken away. */
export function isPlainKey({ ctrlKey, metaKey, altKey }: Modified): boolean {
  return !(ctrlKey || metaKey || altKey);
}

/** True for a click that opens a link in its place, and in no other tab or window. */
export function isPlainClick(event: Modified): boolean {
  return isPlainKey(event) && !event.shiftKey;
}

/** The element that an event happened on or in, of those that fit a selector; null when there is none. */
export function targetOf<T extends Element = HTMLElement>(event: Event, selector: string): T | null {
  return event.target instanceof Element ? event.target.closest<T>(selector) : null;
}
