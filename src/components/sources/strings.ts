import { byLanguage } from '../../i18n/by-language.ts';

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
  unknown: '没有注明来源的报道',
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
  unknown: 'Articles without a named source',
};

/** The strings of the page of sources in a language. */
export const sourcesStrings = byLanguage({ zh, en });
