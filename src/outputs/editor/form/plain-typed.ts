const QUOTED = /^["“”'‘’＂](.*)["“”'‘’＂]$/;

/**
 * A code, date or number as a schema wants it, from what somebody typed as it stands in a file, within quotes, or with
 * the digits and signs of full width that a Chinese keyboard gives.
 */
export function plainTyped(text: string): string {
  const typed = text.trim();
  return (QUOTED.exec(typed)?.[1] ?? typed).normalize('NFKC').trim();
}
