/**
 * Watches the input method of a box: a half-typed syllable is not a query, and the Enter that ends it submits
 * nothing.
 * @param onEnd hears when words have been composed.
 * @returns whether the reader is composing just now.
 */
export function watchComposition(box: HTMLInputElement, onEnd: () => void = () => undefined): () => boolean {
  let composing = false;
  box.addEventListener('compositionstart', () => {
    composing = true;
  });
  box.addEventListener('compositionend', () => {
    // Safari sends the Enter that ended the composition after it.
    setTimeout(() => {
      composing = false;
      onEnd();
    });
  });
  return () => composing;
}
