import { byLanguage } from '../../i18n/by-language.ts';
import { formatCount } from '../../i18n/format-count.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  title: '全部报道',
  description: '按发表年份排列的全部报道，日期不详的在最后。',
  year: (year: string) => `${year}年`,
  jump: '跳到年份',
  all: (n: number) => `看这一年的全部${n}篇`,
  allUndated: (n: number) => `看全部${n}篇日期不详的报道`,
  none: '还没有关于这里的报道。',
  from: (sources: string) => `出自${sources}`,
  reprints: (n: number) => `其中转载${n}篇`,
};

const en: typeof zh = {
  title: 'All articles',
  description: 'All articles by year of publication, undated ones last.',
  year: (year) => year,
  jump: 'Jump to a year',
  all: (n) => `All ${formatCount(n)} articles of this year`,
  allUndated: (n) => `All ${formatCount(n)} undated articles`,
  none: 'No articles about this place yet.',
  from: (sources) => `from ${sources}`,
  reprints: (n) => `${plural(n, 'reprint')} among them`,
};

/** The strings of lists of articles in a language. */
export const articlesStrings = byLanguage({ zh, en });
