/** What an earlier build made of the same content, when it is kept, and how to keep what is made now. */
export interface Slot<Value> {
  readonly value: Value | undefined;
  readonly store: (value: Value) => void;
}

/**
 * Finds the slot of something that is costly to make.
 * @param kind what it is; the same content of two kinds is told apart.
 * @param content all that it is made of, as JSON can write it.
 */
export type OpenSlot = <Value>(kind: string, content: unknown) => Slot<Value>;

/** Keeps nothing. */
export const keepNothing: OpenSlot = () => ({ value: undefined, store: () => undefined });
