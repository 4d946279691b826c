import { ReportedError } from './reported-error.ts';

/** What a variable of the environment, or an option, asks for is not there. */
export class SettingError extends ReportedError {}
