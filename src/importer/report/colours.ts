/** Paints words for a terminal. */
export type Painter = (text: string, colour: 'red' | 'green' | 'yellow' | 'dim' | 'bold') => string;

const CODES = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 } as const;

/** Leaves words as they are. */
export const plainPainter: Painter = (text) => text;

/** Paints with ANSI escape sequences (ECMA-48 SGR). */
export const ansiPainter: Painter = (text, colour) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;

/**
 * Chooses a painter: colour for a terminal only, never when `NO_COLOR` is set to anything but nothing.
 * @see https://no-color.org
 */
export function choosePainter(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Painter {
  if (environment.NO_COLOR) return plainPainter;
  if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0') return ansiPainter;
  return isTerminal ? ansiPainter : plainPainter;
}
