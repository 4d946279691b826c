import { hash } from 'node:crypto';
import type { LastBuild } from './last-build.ts';

/** Of the values that are kept together as many may have come since, or be no more, before all are kept anew. */
const SHARE = 1 / 16;

/**
 * Whether what has changed of values that are kept together is so little that it is kept apart: `fresh` that have come since, and
 * `gone` ones of which there is no use any more.
 */
export function areFewChanges(known: number, fresh: number, gone: number): boolean {
  return Math.max(fresh, gone) <= known * SHARE;
}

/** How what was made of single texts is kept together: as few large arrays, which are written and read at once. */
export interface Packing<Value, Packed> {
  readonly pack: (values: readonly Value[]) => Packed;
  /** One of the values that were packed, by its number. */
  readonly at: (packed: Packed, number: number) => Value;
}

/** What builds have made of single texts, kept for the next one. */
export interface KeptByText<Value, Packed> {
  /** What the last build had of a text, by the key of the text. */
  readonly find: (key: string) => Value | undefined;
  /**
   * Keeps that of the present texts, which is few bytes where most of them are known.
   * @param packed all of the values as they are packed, where somebody has done that.
   */
  readonly keep: (keys: readonly string[], values: readonly Value[], packed?: Packed) => void;
}

interface Pack<Packed> {
  readonly keys: readonly string[];
  readonly packed: Packed;
}

/** What has come since a pack was kept, of which a build may have only some left. */
interface Since<Packed> extends Pack<Packed> {
  /** Digest of the keys of that pack. */
  readonly to: string;
}

/**
 * Opens what the last build has kept of its texts under a name; nothing when it has kept none. Most of it is in one value, and what
 * few texts have added since in another.
 */
export function openKeptByText<Value, Packed>(
  last: LastBuild,
  name: string,
  { pack, at }: Packing<Value, Packed>,
): KeptByText<Value, Packed> {
  const most = last.find(name) as Pack<Packed> | undefined;
  const digest = most && digestOf(most.keys);
  const found = last.find(sinceOf(name)) as Since<Packed> | undefined;
  const since = found?.to === digest ? found : undefined;
  const places = new Map<string, { readonly packed: Packed; readonly number: number }>();
  for (const own of [most, since]) {
    for (const [number, key] of own?.keys.entries() ?? []) {
      if (own) places.set(key, { packed: own.packed, number });
    }
  }
  return {
    find: (key) => {
      const place = places.get(key);
      return place && at(place.packed, place.number);
    },
    keep: (keys, values, all) => {
      const present = new Set(keys);
      if (present.size === places.size && keys.every((key) => places.has(key))) return;
      const known = new Set(most?.keys);
      const besides = new Map(
        keys.flatMap((key, number) => {
          const value = values[number];
          return known.has(key) || value === undefined ? [] : [[key, value] as const];
        }),
      );
      const gone = [...known].filter((key) => !present.has(key)).length;
      if (digest !== undefined && areFewChanges(known.size, besides.size, gone)) {
        const packed = pack([...besides.values()]);
        last.keep(sinceOf(name), { keys: [...besides.keys()], packed, to: digest } satisfies Since<Packed>);
      } else {
        last.keep(name, { keys, packed: all ?? pack(values) } satisfies Pack<Packed>);
      }
    },
  };
}

const sinceOf = (name: string) => `${name} since`;

function digestOf(keys: readonly string[]): string {
  return hash('sha256', keys.join());
}
