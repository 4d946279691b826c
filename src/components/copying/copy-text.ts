/** Milliseconds that a confirmation stands in place of a label. */
const BRIEFLY = 2000;

/** Puts a text on the clipboard. @returns false when the browser does not let it. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** What buttons say when they do not say something else for a moment. */
const labels = new WeakMap<HTMLElement, string>();

/** Shows words on a button in place of its own, for two seconds; pressed again meanwhile, it keeps its own in mind. */
export function sayBriefly(button: HTMLElement, words: string): void {
  const label = labels.get(button) ?? button.textContent;
  labels.set(button, label);
  button.textContent = words;
  setTimeout(() => {
    button.textContent = label;
  }, BRIEFLY);
}
