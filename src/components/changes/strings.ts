import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  title: '更正与撤下',
  description: '发布以后改正了什么、撤下了什么，新的在前。',
  corrections: '更正',
  was: (label: string, value: string) => `${label}原作${value}`,
  fields: { title: '标题', published: '发表日期', place: '地方', date: '日期' },
  by: (name: string) => `（${name}）`,
  withdrawn: '撤下',
  empty: '还没有更正，也没有撤下。',
  report: '报告错误',
};

const en: typeof zh = {
  title: 'Corrections and withdrawals',
  description: 'What was put right or withdrawn after it was published, the newest first.',
  corrections: 'Corrections',
  was: (label, value) => `${label} was ${value}`,
  fields: { title: 'title', published: 'day of publication', place: 'place', date: 'date' },
  by: (name) => ` (${name})`,
  withdrawn: 'withdrawn',
  empty: 'Nothing has been corrected or withdrawn yet.',
  report: 'Report an error',
};

export const changesStrings = byLanguage({ zh, en });
