import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  title: '说明',
  description: '这个档案是什么、怎样做成、怎样使用。',
  onlyIn: (language: string) => `本页只有${language}。`,
  zh: '中文',
  en: '英文',
  contents: '本页内容',
  more: '其他说明',
  error: '错误',
  warning: '警告',
  why: '为什么：',
  fix: '怎样改：',
  bad: '错的：',
  good: '对的：',
  places: { fields: '字段', body: '正文', file: '文件', page: '原页', command: '做法' },
  needed: '必需',
  form: '写法：',
  choices: '可以写：',
  comma: '、',
  noFields: '没有属性。',
  kinds: { articles: '报道', campaigns: '创建', honours: '称号', places: '地方', coverage: '查找的记录' },
  explained: (section: string) => `说明见“${section}”一节`,
};

const en: typeof zh = {
  title: 'Guide',
  description: 'What this archive is, how it is made and how to use it.',
  onlyIn: (language) => `This page exists in ${language} only.`,
  zh: 'Chinese',
  en: 'English',
  contents: 'On this page',
  more: 'More of the guide',
  error: 'error',
  warning: 'warning',
  why: 'Why:',
  fix: 'Fix:',
  bad: 'Bad: ',
  good: 'Good:',
  places: { fields: 'fields', body: 'text', file: 'file', page: 'saved page', command: 'what is done' },
  needed: 'needed',
  form: 'Written as:',
  choices: 'One of:',
  comma: ', ',
  noFields: 'No attributes.',
  kinds: {
    articles: 'Articles',
    campaigns: 'Campaigns',
    honours: 'Honours',
    places: 'Places',
    coverage: 'What was looked for',
  },
  explained: (section) => `Explained in the section “${section}”`,
};

/** The strings of the guide in a language. */
export const guideStrings = byLanguage({ zh, en });
