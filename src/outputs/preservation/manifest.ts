import { compareText } from '../../hanzi/compare-text.ts';

/** SHA-256 of files in hexadecimal, by their paths with forward slashes. */
export type Digests = ReadonlyMap<string, string>;

/** Name of the list of all files of a site or of a bag's payload, at its root. */
export const MANIFEST = 'manifest-sha256.txt';

/** Carriage returns, line feeds and percent signs of a path are written as RFC 8493, 2.1.3 says. */
const ENCODED: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };

/**
 * Renders digests as a manifest: `<hex>  <path>` a line, sorted by path. `sha256sum --check` reads it too.
 * @see https://www.rfc-editor.org/rfc/rfc8493#section-2.1.3
 */
export function renderManifest(digests: Digests): string {
  return [...digests]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, digest]) => `${digest}  ${path.replace(/[%\r\n]/g, (sign) => ENCODED[sign] ?? sign)}\n`)
    .join('');
}

/** Reads a manifest. Throws with the line that is none of its form, and for a path that is named twice. */
export function parseManifest(text: string): Digests {
  const digests = new Map<string, string>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const [, digest, path] = /^([0-9a-f]{64})\s+\*?(.+)$/i.exec(line) ?? [];
    if (digest === undefined || path === undefined) {
      throw new Error(`${MANIFEST}:${at + 1}: not of the form "<64 hexadecimal digits>  <path>".`);
    }
    const decoded = path.replace(/%(25|0D|0A)/gi, (code) => decodeURIComponent(code));
    if (digests.has(decoded)) throw new Error(`${MANIFEST}:${at + 1}: ${decoded} is named twice.`);
    digests.set(decoded, digest.toLowerCase());
  }
  return digests;
}

/** What differs between a manifest and the files that are there; each list sorted. */
export interface Differences {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** Compares what a manifest says with what is there. */
export function compareDigests(said: Digests, found: Digests): Differences {
  const paths = [...said.keys()].sort();
  return {
    changed: paths.filter((path) => found.has(path) && found.get(path) !== said.get(path)),
    missing: paths.filter((path) => !found.has(path)),
    added: [...found.keys()].filter((path) => !said.has(path)).sort(),
  };
}
