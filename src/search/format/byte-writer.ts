/** A growing buffer of variable-length integers (LEB128) and byte strings. */
export interface ByteWriter {
  /** Appends a whole number from 0 to 2^53. */
  readonly writeNumber: (value: number) => void;
  /** Appends bytes: all, or so many of the first. */
  readonly writeBytes: (bytes: Uint8Array, length?: number) => void;
  /** Appends a text as its length in bytes and its UTF-8. */
  readonly writeText: (text: string) => void;
  readonly size: () => number;
  /** A copy of what was written. */
  readonly toBytes: () => Uint8Array;
  /** Forgets what was written, and keeps the room. */
  readonly clear: () => void;
}

/** Up to so many bytes are copied one by one: a call for all of them costs more. */
const FEW = 32;

/** A new, empty writer. */
export function createByteWriter(capacity = 1024): ByteWriter {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array(capacity);
  let size = 0;
  const reserve = (more: number) => {
    if (size + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, size + more));
    larger.set(buffer.subarray(0, size));
    buffer = larger;
  };
  const writeNumber = (value: number) => {
    reserve(8);
    let rest = value;
    while (rest > 127) {
      buffer[size++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    buffer[size++] = rest;
  };
  const writeBytes = (bytes: Uint8Array, length = bytes.length) => {
    reserve(length);
    if (length > FEW) buffer.set(bytes.subarray(0, length), size);
    else for (let i = 0; i < length; i++) buffer[size + i] = bytes[i] ?? 0;
    size += length;
  };
  const writeText = (text: string) => {
    const unit = text.charCodeAt(0);
    // Of most lists of an index the key goes on by one such character.
    if (text.length === 1 && unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) {
      reserve(4);
      buffer[size++] = 3;
      buffer[size++] = 0xe0 | (unit >> 12);
      buffer[size++] = 0x80 | ((unit >> 6) & 0x3f);
      buffer[size++] = 0x80 | (unit & 0x3f);
      return;
    }
    const bytes = encoder.encode(text);
    writeNumber(bytes.length);
    writeBytes(bytes);
  };
  const clear = () => {
    size = 0;
  };
  return {
    writeNumber,
    writeBytes,
    writeText,
    size: () => size,
    toBytes: () => buffer.slice(0, size),
    clear,
  };
}
