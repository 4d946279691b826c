import { createHash } from 'node:crypto';

/** Twelve hexadecimal digits that name a content: equal content, equal name. */
export function hashContent(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 12);
}
