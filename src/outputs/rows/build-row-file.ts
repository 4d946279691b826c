import { hash } from 'node:crypto';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { combineCrc } from './combine-crc.ts';
import type { Block, KeptBlocks } from './kept-blocks.ts';
import { cutRows, type RowText, type TextRow } from './row-text.ts';

/** A file made of a text of rows. */
export interface RowFile {
  readonly bytes: Uint8Array;
  /** Hex digest of what the text holds, the same whether the file is packed or not. */
  readonly textDigest: string;
}

/** Head of a gzip member (RFC 1952, 2.3): deflate, no time, made on an unknown system. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/** The last block of deflate, of no bytes (RFC 1951, 3.2.6). */
const DEFLATE_END = Uint8Array.of(3, 0);

/**
 * Makes the file of a text: its bytes in UTF-8, or these as one member of gzip. Blocks of rows are packed each for itself, from
 * one full flush to the next, so that one that is kept is the same bytes as one that is made anew.
 * @param isPacked whether the file is gzip.
 * @param kept the blocks of earlier builds; the file is the same with and without them.
 */
export function buildRowFile(text: RowText, isPacked: boolean, kept: KeptBlocks): RowFile {
  const kind = `${isPacked ? 'packed' : 'plain'} ${text.about}`;
  const rows = cutRows(text.rows).map((block, at) =>
    blockOf(block, at === 0 ? '' : text.separator, text.separator, { kind, isPacked, kept }),
  );
  const blocks = [makeBlock(text.head, isPacked), ...rows, makeBlock(text.tail, isPacked)];
  const textDigest = hash('sha256', blocks.map(({ sha256 }) => sha256).join());
  const parts = blocks.map(({ bytes }) => bytes);
  const bytes = isPacked ? [GZIP_HEAD, ...parts, DEFLATE_END, gzipTail(blocks)] : parts;
  return { bytes: Buffer.concat(bytes), textDigest };
}

interface BlockOptions {
  readonly kind: string;
  readonly isPacked: boolean;
  readonly kept: KeptBlocks;
}

/** @param before stands before the first of the rows. */
function blockOf(
  rows: readonly TextRow[],
  before: string,
  separator: string,
  { kind, isPacked, kept }: BlockOptions,
): Block {
  const render = () => before + rows.map((row) => row.render()).join(separator);
  const madeOf = rows.map((row) => row.madeOf());
  if (!madeOf.includes(undefined)) {
    const key = hash('sha256', [kind, JSON.stringify([before, separator]), ...madeOf].join('\n'));
    return kept.take(key, () => makeBlock(render(), isPacked));
  }
  const text = render();
  // To find plain text by what it says would spare nothing.
  return isPacked
    ? kept.take(hash('sha256', `text\n${text}`), () => makeBlock(text, true))
    : makeBlock(text, false);
}

function makeBlock(text: string, isPacked: boolean): Block {
  const plain = Buffer.from(text);
  return {
    bytes: isPacked ? deflateRawSync(plain, { finishFlush: constants.Z_FULL_FLUSH }) : plain,
    length: plain.length,
    crc: isPacked ? crc32(plain) : 0,
    sha256: hash('sha256', plain),
  };
}

/** CRC-32 and length of what a gzip member holds, the least significant byte first. */
function gzipTail(blocks: readonly Block[]): Uint8Array {
  const { crc, length } = blocks.reduce(
    (before, block) => ({
      crc: combineCrc(before.crc, block.crc, block.length),
      length: before.length + block.length,
    }),
    { crc: 0, length: 0 },
  );
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc, 0);
  tail.writeUInt32LE(length % 2 ** 32, 4);
  return tail;
}
