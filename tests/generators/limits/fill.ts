/** A text of so many bytes of UTF-8 at most, as many as whole pieces allow: the pieces for 0, 1, 2 … after each other. */
export function fill(bytes: number, piece: string | ((at: number) => string)): string {
  const parts: string[] = [];
  let left = bytes;
  for (let at = 0; ; at++) {
    const part = typeof piece === 'string' ? piece : piece(at);
    left -= Buffer.byteLength(part);
    if (left < 0) return parts.join('');
    parts.push(part);
  }
}

/** Openers, a middle, and as many closers, of so many bytes together. */
export function nest(bytes: number, open: string, close: string, middle = '某'): string {
  const times = Math.floor((bytes - Buffer.byteLength(middle)) / Buffer.byteLength(open + close));
  return open.repeat(times) + middle + close.repeat(times);
}
