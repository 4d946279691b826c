/** The most bytes that one number takes. */
export const MOST_BYTES = 5;

/**
 * Writes the rising numbers `from` to `to` of a list as variable-length differences, the first from 0; seven bits a byte,
 * the high bit says that more follow.
 * @param target has room for {@link MOST_BYTES} of each.
 * @returns how many bytes of the target they take.
 */
export function encodePositions(
  positions: Uint32Array,
  from: number,
  to: number,
  target: Uint8Array,
): number {
  let size = 0;
  let previous = 0;
  for (let i = from; i < to; i++) {
    const position = positions[i] ?? 0;
    let delta = position - previous;
    previous = position;
    while (delta > 127) {
      target[size++] = (delta & 127) | 128;
      delta >>>= 7;
    }
    target[size++] = delta;
  }
  return size;
}

/** The `count` rising numbers that `encodePositions` wrote. */
export function decodePositions(bytes: Uint8Array, count: number): Uint32Array {
  const positions = new Uint32Array(count);
  let at = 0;
  let value = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++] ?? 0;
    let delta = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      delta |= (byte & 127) << shift;
    }
    value += delta;
    positions[i] = value;
  }
  return positions;
}
