import { openKeptByText, type Packing } from '../../archive/kept-by-text.ts';
import { lastBuild } from '../../archive/last-build.ts';

/** A part of a text as bytes of its file, packed or plain. */
export interface Block {
  readonly bytes: Uint8Array;
  /** Bytes of its text in UTF-8. */
  readonly length: number;
  /** CRC-32 of these. */
  readonly crc: number;
  /** Hex digest of these. */
  readonly sha256: string;
}

/** Blocks that builds have made, each under a key that says all it was made of. */
export interface KeptBlocks {
  /** The block of a key, made where the last build has not kept it. */
  readonly take: (key: string, make: () => Block) => Block;
  /** Keeps for the next build what was taken. */
  readonly close: () => void;
}

interface PackedBlocks {
  readonly bytes: Uint8Array;
  /** Where the bytes of each end. */
  readonly ends: Float64Array;
  readonly lengths: Float64Array;
  readonly crcs: Uint32Array;
  readonly digests: readonly string[];
}

const PACKED_BLOCKS: Packing<Block, PackedBlocks> = {
  pack: (blocks) => {
    let end = 0;
    return {
      bytes: Buffer.concat(blocks.map(({ bytes }) => bytes)),
      ends: Float64Array.from(blocks, ({ bytes }) => {
        end += bytes.length;
        return end;
      }),
      lengths: Float64Array.from(blocks, ({ length }) => length),
      crcs: Uint32Array.from(blocks, ({ crc }) => crc),
      digests: blocks.map(({ sha256 }) => sha256),
    };
  },
  at: ({ bytes, ends, lengths, crcs, digests }, number) => ({
    bytes: bytes.subarray(ends[number - 1] ?? 0, ends[number]),
    length: lengths[number] ?? 0,
    crc: crcs[number] ?? 0,
    sha256: digests[number] ?? '',
  }),
};

/** Opens what the last build has kept under a name; where nobody keeps anything every block is made. */
export function openBlocks(name: string): KeptBlocks {
  const last = lastBuild();
  const kept = last && openKeptByText(last, `blocks of ${name}`, PACKED_BLOCKS);
  const taken = new Map<string, Block>();
  return {
    take: (key, make) => {
      const block = taken.get(key) ?? kept?.find(key) ?? make();
      taken.set(key, block);
      return block;
    },
    close: () => kept?.keep([...taken.keys()], [...taken.values()]),
  };
}
