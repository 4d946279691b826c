/** Bytes of lists are laid one after another: an index has hundreds of thousands, most of a few bytes. */
const TOGETHER = 1_048_576;
let laid = new Uint8Array(TOGETHER);
let end = 0;

/**
 * Rising numbers as variable-length differences; seven bits a byte, the high bit says that more follow.
 * @param from,to where they begin and end in `positions`: all of them when absent.
 */
export function encodePositions(positions: Uint32Array, from = 0, to = positions.length): Uint8Array {
  const most = (to - from) * 5;
  if (end + most > laid.length) {
    laid = new Uint8Array(Math.max(TOGETHER, most));
    end = 0;
  }
  const start = end;
  let previous = 0;
  for (let at = from; at < to; at++) {
    const position = positions[at] ?? 0;
    let delta = position - previous;
    previous = position;
    while (delta > 127) {
      laid[end++] = (delta & 127) | 128;
      delta >>>= 7;
    }
    laid[end++] = delta;
  }
  return laid.subarray(start, end);
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
