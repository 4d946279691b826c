/** What went wrong in words for whoever began it: `report` is printed instead of a stack. */
export class ReportedError extends Error {
  readonly report: string;
  /** @param message for a log, where the report is not all of it. */
  constructor(report: string, message = report, cause?: unknown) {
    super(message, { cause });
    this.name = new.target.name;
    this.report = report;
  }
}

/** What to print of an error: its report, where it has one, else the error with all that is known of it. */
export function reportOf(error: unknown): unknown {
  return error !== null && typeof error === 'object' && 'report' in error ? error.report : error;
}
