/** Rising numbers as variable-length differences; seven bits a byte, the high bit says that more follow. */
export function encodePositions(positions: Uint32Array): Uint8Array {
  const buffer = new Uint8Array(positions.length * 5);
  let size = 0;
  let previous = 0;
  for (const position of positions) {
    let delta = position - previous;
    previous = position;
    while (delta > 127) {
      buffer[size++] = (delta & 127) | 128;
      delta >>>= 7;
    }
    buffer[size++] = delta;
  }
  return buffer.slice(0, size);
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
