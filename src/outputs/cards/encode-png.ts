import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * Encodes opaque RGBA pixels as a PNG with a palette (PNG 1.2, colour type 3). Cards hold few colours, so this
 * is a quarter of the size of full colour and faster to make. With more than 256 colours, channels lose their
 * lowest bits until they fit.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  // A copy is aligned to four bytes; its words are ABGR on the little-endian machines that Node runs on.
  const words = new Uint32Array(pixels.slice().buffer);
  for (let bits = 8; bits > 0; bits--) {
    const channel = 0xff & (0xff << (8 - bits));
    const indexed = indexPixels(words, width, height, (channel << 16) | (channel << 8) | channel);
    if (indexed) return assemble(indexed, width, height);
  }
  throw new Error('A picture always fits into 256 colours of one bit a channel.');
}

interface Indexed {
  /** Colours as `0xBBGGRR`. */
  readonly palette: readonly number[];
  /** Rows of palette indexes, each after a filter byte of 0. */
  readonly rows: Uint8Array;
}

function indexPixels(words: Uint32Array, width: number, height: number, mask: number): Indexed | undefined {
  const indexes = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let index = 0;
  let from = 0;
  for (let y = 0; y < height; y++) {
    let to = y * (width + 1) + 1;
    for (let x = 0; x < width; x++) {
      const colour = (words[from++] ?? 0) & mask;
      if (colour !== last) {
        const known = indexes.get(colour);
        if (known === undefined && indexes.size === MOST_COLOURS) return undefined;
        index = known ?? indexes.size;
        if (known === undefined) indexes.set(colour, index);
        last = colour;
      }
      rows[to++] = index;
    }
  }
  return { palette: [...indexes.keys()], rows };
}

function assemble({ palette, rows }: Indexed, width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(
    palette.flatMap((colour) => [colour & 0xff, (colour >> 8) & 0xff, colour >> 16]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
