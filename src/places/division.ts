/** Depth of a division in GB/T 2260 terms; townships are numbered by the statistics bureau. */
export const DIVISION_LEVELS = ['province', 'prefecture', 'county', 'township'] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

/** One row of the division table. */
export interface Division {
  /** Six digits, or nine for a township. */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  /** Code of the division above; absent for a province. */
  readonly parent?: string;
}

/** Level of a code by its zeros: `410000` province, `411700` prefecture, `411702` county, nine digits township. */
export function levelOf(code: string): DivisionLevel {
  if (code.length === 9) return 'township';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** Codes from the province down to `code` itself, by the digits alone. */
export function ancestorCodes(code: string): readonly string[] {
  const steps = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6), code];
  return [...new Set(steps)];
}
