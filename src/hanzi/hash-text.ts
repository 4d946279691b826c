/**
 * Eight hex digits of a text, the same on every machine: FNV-1a, 32 bits, over UTF-16 units. For ids that
 * must not change when their neighbours are reordered; not for secrets.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
