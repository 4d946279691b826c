/** What a variable of the environment, or an option, asks for is not there; `report` says so in a sentence. */
export class SettingError extends Error {
  readonly report: string;
  constructor(report: string) {
    super(report);
    this.name = 'SettingError';
    this.report = report;
  }
}
