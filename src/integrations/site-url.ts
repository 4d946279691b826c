import { LOCAL_SITE } from '../outputs/build-settings.ts';
import { SettingError } from './setting-error.ts';

/** The public address of the site, `ARCHIVE_SITE`, or where it is served on this machine. @throws when it is no address. */
export function siteUrl(): string {
  const asked = process.env.ARCHIVE_SITE || LOCAL_SITE;
  if (URL.canParse(asked) && /^https?:/.test(asked)) return asked;
  throw new SettingError(`ARCHIVE_SITE is "${asked}"; give an address such as https://archive.example.org.`);
}
