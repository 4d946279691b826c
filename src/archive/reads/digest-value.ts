import { hash } from 'node:crypto';

const digests = new WeakMap<object, string>();

/**
 * A digest of a value by its content, the same for equal values in any process: of text, numbers, lists, maps, sets and
 * plain objects. What has an id or an address (an article, a place, an event) is digested once however often it
 * occurs. Undefined when a value holds something else, such as a function.
 */
export function digestValue(value: unknown): string | undefined {
  try {
    return hash('sha256', write(value), 'base64url').slice(0, 22);
  } catch (error) {
    if (error instanceof NoContent) return undefined;
    throw error;
  }
}

class NoContent extends Error {}

function write(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value !== 'object') return writeAtom(value);
  if (!('id' in value) && !('url' in value)) return writeContent(value);
  const known = digests.get(value) ?? hash('sha256', writeContent(value), 'base64url').slice(0, 22);
  digests.set(value, known);
  return `#${known}`;
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
