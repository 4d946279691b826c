import { readStored, writeStored } from '../browser/stored.ts';

/** A subcorpus kept in this browser: its name, and its conditions as the query part of an address. */
export interface KeptSubcorpus {
  readonly name: string;
  readonly address: string;
}

const KEY = 'subcorpora';

/** What is kept; nothing where the browser keeps nothing or something else lies there. */
export function readKept(): readonly KeptSubcorpus[] {
  const kept = readStored(KEY);
  return Array.isArray(kept) ? kept.filter(isKept) : [];
}

/** Keeps a subcorpus under a name, in place of what had that name. @returns what is kept now. */
export function keep(one: KeptSubcorpus): readonly KeptSubcorpus[] {
  return write([...readKept().filter(({ name }) => name !== one.name), one]);
}

/** Forgets the subcorpus of a name. @returns what is kept now. */
export function forget(name: string): readonly KeptSubcorpus[] {
  return write(readKept().filter((one) => one.name !== name));
}

function write(kept: readonly KeptSubcorpus[]): readonly KeptSubcorpus[] {
  writeStored(KEY, kept);
  return readKept();
}

function isKept(value: unknown): value is KeptSubcorpus {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'address' in value &&
    typeof value.address === 'string' &&
    /^(?:\?|$)/.test(value.address)
  );
}
