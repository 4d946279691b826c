import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  title: '称号',
  description: '各项称号由谁颁授、何时开始、怎样复查。',
  level: { national: '国家级', provincial: '省级', joint: '联创' },
  awardedBy: '颁授者',
  since: '始于',
  cycle: '周期',
  cycleYears: (n: number) => `每${n}年一届`,
  review: '复查',
  synonyms: '又称',
  batches: '历届',
  batch: (n: number) => `第${n}届`,
  named: '新命名',
  kept: '保留',
  date: '日期',
  facts: '大事',
  campaigns: '争创这项称号的地方',
  articles: '报道',
  parts: '包含',
};

const en: typeof zh = {
  title: 'Honours',
  description: 'Who awards each honour, since when, and how holders are reviewed.',
  level: { national: 'national', provincial: 'provincial', joint: 'joint drive' },
  awardedBy: 'Awarded by',
  since: 'Since',
  cycle: 'Cycle',
  cycleYears: (n) => `every ${n} years`,
  review: 'Review',
  synonyms: 'Also called',
  batches: 'Batches',
  batch: (n) => `No. ${n}`,
  named: 'Newly named',
  kept: 'Kept',
  date: 'Date',
  facts: 'Milestones',
  campaigns: 'Places that sought it',
  articles: 'Articles',
  parts: 'Comprises',
};

/** The strings of the pages of honours in a language. */
export const honoursStrings = byLanguage({ zh, en });
