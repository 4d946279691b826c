import { byLanguage } from '../../i18n/by-language.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  title: '来源',
  description: '报道出自哪些报纸与单位，又从哪些网站采来。',
  papers: '报纸与单位',
  papersNote: '写成或首发报道者。',
  sites: '网站',
  sitesNote: '只转载、未撰写者。',
  name: '名称',
  count: '篇数',
  years: '年份',
  unnamed: '没有注明来源的报道',
  allListed: (n: number) => `全部${n}项`,
  written: '写成或首发的报道',
  carried: '转载的报道',
  allArticles: (n: number) => `检索全部${n}篇`,
  calendar: '逐月所存',
  calendarNote: '按发表的月份。没有找过的月份不等于没有报道。',
  year: '年份',
  monthUnknown: '月份不详',
  heldIn: (n: number) => `${n}篇`,
  undatedToo: (n: number) => `另有${n}篇不知年份。`,
  states: { searched: '找过，没有找到', outside: '在所存的首末之外' },
  emptyCell: '空格：',
  keys: {
    held: '所存的篇数',
    searched: '有人在这里找过，没有找到',
    missing: '所存的首末之间，没有，也没有找过',
  },
  searches: '在这里找过而没有找到的',
};

const en: typeof zh = {
  title: 'Sources',
  description: 'The newspapers and offices the articles come from, and the sites they were captured from.',
  papers: 'Newspapers and offices',
  papersNote: 'Those who wrote or first published an article.',
  sites: 'Web sites',
  sitesNote: 'Those that only carried it.',
  name: 'Name',
  count: 'Articles',
  years: 'Years',
  unnamed: 'Articles without a named source',
  allListed: (n) => `All ${n}`,
  written: 'Articles it wrote or first published',
  carried: 'Articles of others that it carried',
  allArticles: (n) => `Search all ${plural(n, 'article')}`,
  calendar: 'What is held, month by month',
  calendarNote: 'By month of publication. A month in which nobody looked is no month without articles.',
  year: 'Year',
  monthUnknown: 'month unknown',
  heldIn: (n) => plural(n, 'article'),
  undatedToo: (n) => `${plural(n, 'more article')} of an unknown year.`,
  states: {
    searched: 'looked for, nothing found',
    outside: 'before or after what is held',
  },
  emptyCell: 'Empty: ',
  keys: {
    held: 'articles held',
    searched: 'somebody looked here and found nothing',
    missing: 'between what is held: nothing, and nobody has looked',
  },
  searches: 'Looked for here and not found',
};

/** The strings of the pages of sources in a language. */
export const sourcesStrings = byLanguage({ zh, en });
