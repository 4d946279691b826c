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
