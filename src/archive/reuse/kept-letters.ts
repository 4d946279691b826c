import { hash } from 'node:crypto';
import type { LastBuild } from '../last-build.ts';
import type { Letters } from './letter-corpus.ts';

/** Under these names a build keeps the letters of its texts: of most of them, and of those that have come since. */
const MOST = 'letters';
const SINCE = 'letters since';
/** Of the texts that are kept together as many may have come since, or be no more, before all are kept anew. */
const SHARE = 1 / 16;

/** The letters of many texts, by the keys of the texts. */
interface Pack {
  readonly keys: readonly string[];
  readonly codes: Uint32Array;
  readonly offsets: Int32Array;
  /** Where the codes of each text begin, and its offsets, of which it has one more. */
  readonly starts: Int32Array;
}

/** Packed letters of which a build has only some left, and those that it has besides. */
interface Since extends Pack {
  /** Name of the pack that they belong to. */
  readonly to: string;
}

/** The letters that builds keep for the next one. */
export interface KeptLetters {
  /** The letters of a text that the last build had, by its key. */
  readonly find: (key: string) => Letters | undefined;
  /** Keeps those of the present texts, which are few bytes where most of them are known. */
  readonly keep: (keys: readonly string[], letters: readonly Letters[]) => void;
}

/** Opens what the last build has kept of the letters of its texts; nothing when it has kept none. */
export function openKeptLetters(last: LastBuild): KeptLetters {
  const most = last.find(MOST) as Pack | undefined;
  const found = last.find(SINCE) as Since | undefined;
  const name = most && nameOf(most);
  const since = found?.to === name ? found : undefined;
  const places = new Map<string, { readonly pack: Pack; readonly at: number }>();
  for (const pack of [most, since]) {
    for (const [at, key] of pack?.keys.entries() ?? []) if (pack) places.set(key, { pack, at });
  }
  return {
    find: (key) => {
      const place = places.get(key);
      return place && lettersAt(place.pack, place.at);
    },
    keep: (keys, letters) => {
      const present = new Set(keys);
      if (present.size === places.size && keys.every((key) => places.has(key))) return;
      const known = new Set(most?.keys);
      const besides = keys.flatMap((key, at) => (known.has(key) ? [] : [at]));
      const gone = [...known].filter((key) => !present.has(key)).length;
      if (name === undefined || Math.max(besides.length, gone) > known.size * SHARE) {
        last.keep(MOST, packLetters(keys, letters));
        return;
      }
      const own = besides.map((at) => ({ key: keys[at] ?? '', letters: letters[at] }));
      const packed = packLetters(
        own.map(({ key }) => key),
        own.flatMap((one) => one.letters ?? []),
      );
      last.keep(SINCE, { ...packed, to: name } satisfies Since);
    },
  };
}

function nameOf({ keys }: Pack): string {
  return hash('sha256', keys.join());
}

function packLetters(keys: readonly string[], letters: readonly Letters[]): Pack {
  const starts = new Int32Array(letters.length + 1);
  letters.forEach(({ offsets }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + offsets.length;
  });
  const size = starts[letters.length] ?? 0;
  const pack = { keys, codes: new Uint32Array(size), offsets: new Int32Array(size), starts };
  letters.forEach(({ codes, offsets }, at) => {
    pack.codes.set(codes, starts[at]);
    pack.offsets.set(offsets, starts[at]);
  });
  return pack;
}

function lettersAt({ codes, offsets, starts }: Pack, at: number): Letters {
  const [start = 0, end = 0] = starts.subarray(at, at + 2);
  return { codes: codes.subarray(start, end - 1), offsets: offsets.subarray(start, end) };
}
