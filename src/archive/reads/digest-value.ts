import { hash } from 'node:crypto';

// The bundler gives pages and integrations copies of their own of every module; see shared-archive.ts.
const DIGESTS = Symbol.for('campaign-archive-digests');
const shared = globalThis as typeof globalThis & { [DIGESTS]?: WeakMap<object, string> };
shared[DIGESTS] ??= new WeakMap();
const digests = shared[DIGESTS];

/**
 * Makes the digest of a value known by what it was made of, which spares going through it.
 * @param parts all that can make the value otherwise, but for the code.
 */
export function knowDigest(value: object, parts: readonly unknown[]): void {
  digests.set(value, shorten(parts.map(write).join()));
}

/** The same by the digest that {@link digestValue} gave of an equal value. */
export function recallDigest(value: object, digest: string): void {
  digests.set(value, digest);
}

const shorten = (text: string) => hash('sha256', text, 'base64url').slice(0, 22);

/** Items of a list that is worth remembering. */
const LONG = 32;

/**
 * A digest of a value by its content, the same for equal values in any process: of text, numbers, lists, maps, sets and
 * plain objects. What has an id or an address (an article, a place, an event), and a long list, is digested once however
 * often it occurs: each part of a timeline comes with the whole. Undefined when a value holds something else, such as a
 * function.
 */
export function digestValue(value: unknown): string | undefined {
  try {
    return value !== null && typeof value === 'object' ? digestObject(value) : shorten(write(value));
  } catch (error) {
    if (error instanceof NoContent) return undefined;
    throw error;
  }
}

class NoContent extends Error {}

function digestObject(value: object): string {
  const known = digests.get(value) ?? shorten(writeContent(value));
  digests.set(value, known);
  return known;
}

function write(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value !== 'object') return writeAtom(value);
  return isRemembered(value) ? `#${digestObject(value)}` : writeContent(value);
}

function isRemembered(value: object): boolean {
  return Array.isArray(value) ? value.length >= LONG : 'id' in value || 'url' in value;
}

function writeAtom(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol') throw new NoContent();
  return Object.is(value, -0) ? '-0' : String(value);
}

function writeContent(value: object): string {
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (value instanceof Map)
    return `M{${Array.from(value, ([key, own]) => `${write(key)}:${write(own)}`).join()}}`;
  if (value instanceof Set) return `S{${Array.from(value, write).join()}}`;
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new NoContent();
  return `{${Object.entries(value)
    .map(([key, own]) => `${JSON.stringify(key)}:${write(own)}`)
    .join()}}`;
}
