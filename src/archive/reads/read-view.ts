import { noteRead } from './read-log.ts';
import { joinName, SIZE } from './read-names.ts';

/**
 * A view of a value that notes what is read of it: of a map or set which keys, of an object with fields which fields, of a
 * list that it was read. What a view hands out is the value's own and notes nothing: it was read as a whole.
 * @param name the root under which reads are noted, and the field of it that the value is.
 */
export function viewOf<T>(value: T, root: string, field = ''): T {
  if (value instanceof Map) return viewMap(value, root, field) as T;
  if (value instanceof Set) return viewSet(value, root, field) as T;
  if (Array.isArray(value)) return viewList(value, root, field) as T;
  if (field === '' && isRecord(value)) return viewFields(value, root) as T;
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function viewFields(value: Record<string, unknown>, root: string): object {
  const view = {};
  for (const [field, own] of Object.entries(value)) {
    const shown = viewOf(own, root, field);
    Object.defineProperty(view, field, {
      enumerable: true,
      get: () => {
        if (shown === own) noteRead(joinName(root, field));
        return shown;
      },
    });
  }
  return view;
}

function viewList(list: readonly unknown[], root: string, field: string): readonly unknown[] {
  return new Proxy(list, {
    get: (target, property) => {
      const own = Reflect.get(target, property);
      noteRead(property === 'length' ? joinName(root, field, SIZE) : joinName(root, field));
      // Methods go through the list itself: one read of it, not one for each element.
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}

function viewMap(
  map: ReadonlyMap<unknown, unknown>,
  root: string,
  field: string,
): ReadonlyMap<unknown, unknown> {
  const { noteAll, noteKey, noteSize } = notesOf(root, field);
  return {
    get size() {
      noteSize();
      return map.size;
    },
    get: (key) => noteKey(key, () => map.get(key)),
    has: (key) => noteKey(key, () => map.has(key)),
    forEach: (each) => noteAll(() => map.forEach(each)),
    keys: () => noteAll(() => map.keys()),
    values: () => noteAll(() => map.values()),
    entries: () => noteAll(() => map.entries()),
    [Symbol.iterator]: () => noteAll(() => map[Symbol.iterator]()),
  };
}

type AnySet = Pick<ReadonlySet<unknown>, 'size' | 'has' | 'forEach' | 'keys' | 'values' | 'entries'> &
  Iterable<unknown>;

function viewSet(set: ReadonlySet<unknown>, root: string, field: string): AnySet {
  const { noteAll, noteKey, noteSize } = notesOf(root, field);
  return {
    get size() {
      noteSize();
      return set.size;
    },
    has: (key) => noteKey(key, () => set.has(key)),
    forEach: (each) => noteAll(() => set.forEach(each)),
    keys: () => noteAll(() => set.keys()),
    values: () => noteAll(() => set.values()),
    entries: () => noteAll(() => set.entries()),
    [Symbol.iterator]: () => noteAll(() => set[Symbol.iterator]()),
  };
}

function notesOf(root: string, field: string) {
  const noteAll = <T>(read: () => T): T => {
    noteRead(joinName(root, field));
    return read();
  };
  return {
    noteAll,
    noteSize: () => noteRead(joinName(root, field, SIZE)),
    noteKey: <T>(key: unknown, read: () => T): T => {
      if (typeof key !== 'string') return noteAll(read);
      noteRead(joinName(root, field, key));
      return read();
    },
  };
}
