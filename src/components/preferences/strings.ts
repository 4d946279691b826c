import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  script: '字体',
  scriptHansLong: '简体字',
  scriptHantLong: '繁体字',
  theme: '明暗',
};

const en: typeof zh = {
  script: 'Chinese script',
  scriptHansLong: 'Simplified characters',
  scriptHantLong: 'Traditional characters',
  theme: 'Appearance',
};

/** The strings of the switches of script and theme in a language. */
export const preferencesStrings = byLanguage({ zh, en });
