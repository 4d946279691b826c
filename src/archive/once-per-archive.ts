import type { Archive } from './archive.ts';

/**
 * Wraps a costly function of the archive so that it runs once for each archive. The result lives as long as
 * the archive itself.
 */
export function oncePerArchive<T>(build: (archive: Archive) => T): (archive: Archive) => T {
  const made = new WeakMap<Archive, { readonly value: T }>();
  return (archive) => {
    const known = made.get(archive) ?? { value: build(archive) };
    made.set(archive, known);
    return known.value;
  };
}
