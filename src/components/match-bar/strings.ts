import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  previous: '上一处',
  next: '下一处',
  close: '不再标出',
};

const en: typeof zh = {
  previous: 'Previous match',
  next: 'Next match',
  close: 'Hide matches',
};

/** The strings of the bar that leads from match to match, which only a reader who comes from a search fetches. */
export const matchBarStrings = byLanguage({ zh, en });
