import { type Digests, MANIFEST, renderManifest } from './manifest.ts';

/** Name of the list of a bag's own files. */
export const TAG_MANIFEST = `tag${MANIFEST}`;

/** What a bag says of itself. */
export interface BagInfo {
  readonly title: string;
  /** Public URL of the archive. */
  readonly url: string;
  /** Day on which the bag is packed, ISO. */
  readonly day: string;
  readonly description: string;
  readonly rights: string;
}

/**
 * The tag files of a bag but the tag manifest, by name: the declaration, what the bag is, the list of its payload.
 * @param payload digests of all files below `data/`, paths with `data/`. `bytes` is their size together.
 * @see https://www.rfc-editor.org/rfc/rfc8493
 */
export function renderTagFiles(
  payload: Digests,
  bytes: number,
  { title, url, day, description, rights }: BagInfo,
): ReadonlyMap<string, string> {
  const info: readonly (readonly [label: string, value: string])[] = [
    ['Source-Organization', title],
    ['External-Description', description],
    ['External-Identifier', url],
    ['Bagging-Date', day],
    ['Payload-Oxum', `${bytes}.${payload.size}`],
    ['Rights', rights],
  ];
  return new Map([
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    ['bag-info.txt', info.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ')}\n`).join('')],
    [MANIFEST, renderManifest(payload)],
  ]);
}
