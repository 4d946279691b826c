/**
 * What a page can read: a whole value, a field of it, or what a field (or the value itself) has under a key. `root` is
 * `archive` or the name of something derived from it.
 */
export interface ReadName {
  readonly root: string;
  readonly field: string;
  readonly key: string | undefined;
}

/** Parts of a list or map that may be read without the rest. */
export const SIZE = '#size';

/** A name as one string. */
export function joinName(root: string, field: string, key?: string): string {
  return key === undefined ? `${root}\t${field}` : `${root}\t${field}\t${key}`;
}

/** The same taken apart. */
export function splitName(name: string): ReadName {
  const [root = '', field = '', key] = name.split('\t');
  return { root, field, key };
}
