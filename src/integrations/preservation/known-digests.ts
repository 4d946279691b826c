/** Digests of files that this process has written, by their paths: what spares reading them again. */
const known = new Map<string, string>();

/** Notes the SHA-256 of a file, in hexadecimal. */
export function noteDigest(path: string, sha256: string): void {
  known.set(path, sha256);
}

/** Those that were noted. */
export function knownDigests(): ReadonlyMap<string, string> {
  return known;
}
