/** A growing buffer of variable-length integers (LEB128) and byte strings. */
export interface ByteWriter {
  /** Appends a whole number from 0 to 2^53. */
  readonly writeNumber: (value: number) => void;
  readonly writeBytes: (bytes: Uint8Array) => void;
  /** Appends a text as its length in bytes and its UTF-8. */
  readonly writeText: (text: string) => void;
  readonly size: () => number;
  /** A copy of what was written. */
  readonly toBytes: () => Uint8Array;
}

/** UTF-16 units that are at most 127 bytes of UTF-8. */
const SHORT = 42;

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
  const writeBytes = (bytes: Uint8Array) => {
    reserve(bytes.length);
    buffer.set(bytes, size);
    size += bytes.length;
  };
  const writeText = (text: string) => {
    if (text.length > SHORT) {
      const bytes = encoder.encode(text);
      writeNumber(bytes.length);
      writeBytes(bytes);
      return;
    }
    // The length of a short text is one byte, whatever its characters are.
    reserve(1 + SHORT * 3);
    const { written } = encoder.encodeInto(text, buffer.subarray(size + 1));
    buffer[size] = written;
    size += 1 + written;
  };
  return { writeNumber, writeBytes, writeText, size: () => size, toBytes: () => buffer.slice(0, size) };
}
