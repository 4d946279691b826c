import { parseDay } from '../../dates/calendar.ts';
import { SettingError } from '../setting-error.ts';

const CHINA = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/**
 * The day of the build in China, ISO: `ARCHIVE_DAY` where it is set, so that the processes of one build agree
 * and a build can be repeated, else the day of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else today.
 * @throws when one of them is no day.
 */
export function buildDay(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch && !/^\d{1,11}$/.test(epoch))
    throw new SettingError(`SOURCE_DATE_EPOCH is "${epoch}"; it takes whole seconds since 1970.`);
  const day = process.env.ARCHIVE_DAY || CHINA.format(epoch ? new Date(Number(epoch) * 1000) : new Date());
  if (parseDay(day) === null)
    throw new SettingError(`ARCHIVE_DAY is "${day}"; it takes a day of the calendar such as 2026-11-27.`);
  return day;
}
