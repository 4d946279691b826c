const CHINA = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/**
 * The day of the build in China, ISO: `ARCHIVE_DAY` where it is set, so that the processes of one build agree
 * and a build can be repeated, else the day of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else today.
 * @throws when `ARCHIVE_DAY` is no day.
 */
export function buildDay(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const day = process.env.ARCHIVE_DAY || CHINA.format(epoch ? new Date(Number(epoch) * 1000) : new Date());
  if (!/^\d{4}-\d\d-\d\d$/.test(day))
    throw new Error(`ARCHIVE_DAY must be a day like 2026-11-27, not "${day}".`);
  return day;
}
