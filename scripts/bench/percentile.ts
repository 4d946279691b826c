/** The value below which a share of the values lies (nearest rank); 0 for no values. */
export function percentile(values: readonly number[], share: number): number {
  const rising = [...values].sort((a, b) => a - b);
  return rising[Math.max(0, Math.ceil(rising.length * share) - 1)] ?? 0;
}
