import { byLanguage } from '../../i18n/by-language.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  title: '人物',
  description: '文中以公职出现的人，按地方与职务排列。只列公职，不作评价。',
  overview: '每个省级行政区的人物另有页面；下面是各地的人数。',
  province: '省份',
  people: '人数',
  inProvince: (name: string) => `${name}的人物`,
  otherOffices: (n: number) => `另有${n}个职务`,
  unplaced: '地方不详',
  asReported: '职务与日期照报道所写；日期是报道发表的日子，不是任职的起止。',
  offices: '见于报道的职务',
  undated: '报道没有日期',
  reportedFrom: (from: string, to: string) => `${from}到${to}的报道`,
  times: (n: number) => `${n}篇`,
  namesakes: '同名的人',
  namesakesNote: '名字相同，地方或职务不同；是不是同一个人，本档案不作判断。',
  events: '提到这个名字的事件',
  articles: '报道',
  allArticles: (n: number) => `检索全部${n}篇`,
};

const en: typeof zh = {
  title: 'People',
  description: 'People named in a public office, by place and office. Offices only; no judgement is made.',
  overview:
    'The people of each province-level division have pages of their own; below is how many are named there.',
  province: 'Province',
  people: 'People',
  inProvince: (name) => `People: ${name}`,
  otherOffices: (n) => `and ${plural(n, 'other office')}`,
  unplaced: 'place unknown',
  asReported:
    'Offices and dates are as reported; the dates are those of the reports, not the beginning or end of an office.',
  offices: 'Offices as reported',
  undated: 'in a report without a date',
  reportedFrom: (from, to) => `reported ${from} to ${to}`,
  times: (n) => plural(n, 'article'),
  namesakes: 'Others of this name',
  namesakesNote: 'Of another place or office; whether they are one person is not judged here.',
  events: 'Events that name them',
  articles: 'Articles',
  allArticles: (n) => `Search all ${plural(n, 'article')}`,
};

/** The strings of the pages of people in a language. */
export const peopleStrings = byLanguage({ zh, en });
