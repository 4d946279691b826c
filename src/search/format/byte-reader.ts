/** Reads back, in order, what a byte writer wrote. */
export interface ByteReader {
  readonly readNumber: () => number;
  readonly readBytes: (length: number) => Uint8Array;
  readonly readText: () => string;
  readonly atEnd: () => boolean;
}

/** A reader at the start of `bytes`. Reading past the end throws a RangeError: the file is cut short. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  const decoder = new TextDecoder();
  let at = 0;
  const readNumber = () => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('The index file is cut short.');
      if (byte < 128) return value + byte * scale;
      value += (byte & 127) * scale;
      scale *= 128;
    }
  };
  const readBytes = (length: number) => {
    if (at + length > bytes.length) throw new RangeError('The index file is cut short.');
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    readNumber,
    readBytes,
    readText: () => decoder.decode(readBytes(readNumber())),
    atEnd: () => at >= bytes.length,
  };
}
