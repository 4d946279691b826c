import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  label: '检索全部报道',
  placeholder: '词语、人名、地名……简繁皆可',
  button: '检索',
  hint: '例如',
};

const en: typeof zh = {
  label: 'Search all articles',
  placeholder: 'Chinese words, names, places: either script',
  button: 'Search',
  hint: 'For example',
};

/** The strings of the box that leads to the search page, in a language. */
export const searchBoxStrings = byLanguage({ zh, en });
