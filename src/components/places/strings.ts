import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  title: '地方',
  description: '按行政区划排列，从省到县；地名后是报道篇数。',
  firstOf: (shown: number, all: number) => `只列最近的${shown}篇，共${all}篇；其余用检索可以查到。`,
  children: '下辖',
  campaigns: '这里的创建',
  articles: '报道',
  articlesBelow: '本地及下辖的报道',
  people: '在任者',
  former: '旧名',
  until: (day: string) => `用至${day}`,
  neighbours: '同级的邻近地方',
  facts: '地方沿革',
  code: '区划代码',
  withArticles: (n: number, all: number) => `${all}个省级行政区中，${n}个有报道。`,
};

const en: typeof zh = {
  title: 'Places',
  description: 'By administrative division, from province to county, with the number of articles.',
  firstOf: (shown, all) => ` The latest ${shown} of ${all}; the search finds the others.`,
  children: 'Within it',
  campaigns: 'Campaigns here',
  articles: 'Articles',
  articlesBelow: 'Articles about it and the places within it',
  people: 'People in office',
  former: 'Former names',
  until: (day) => `until ${day}`,
  neighbours: 'Other places at this level nearby',
  facts: 'About the place',
  code: 'Division code',
  withArticles: (n, all) => `${n} of ${all} province-level divisions have articles.`,
};

/** The strings of the pages of places in a language. */
export const placesStrings = byLanguage({ zh, en });
