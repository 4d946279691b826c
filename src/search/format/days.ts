const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day `YYYY-MM-DD`; NaN when it is not a day of the calendar. */
export function parseDay(iso: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return Number.NaN;
  const day = Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY;
  return renderDay(day) === iso ? day : Number.NaN;
}

/** The ISO day of a number of days since 1970-01-01; empty when there is no such day. */
export function renderDay(day: number): string {
  return Number.isFinite(day) ? new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) : '';
}
