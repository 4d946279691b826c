import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  title: '人物',
  description: '文中以公职出现的人，按地方与职务排列。只列公职，不作评价。',
  unplaced: '地方不详',
};

const en: typeof zh = {
  title: 'People',
  description: 'People named in a public office, by place and office. Offices only; no judgement is made.',
  unplaced: 'place unknown',
};

/** The strings of the page of people in a language. */
export const peopleStrings = byLanguage({ zh, en });
