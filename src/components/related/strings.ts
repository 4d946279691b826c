import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  heading: '相近的报道',
  shared: (articles: number) => `与${articles}篇报道相同的文字`,
  sharedNote: '连续十六字以上逐字相同的段落，不计标点；相同不等于抄录，也可能出自同一通稿或文件。',
  letters: (count: number) => `${count}字`,
  here: '见本篇',
  there: '见该篇',
};

const en: typeof zh = {
  heading: 'Similar articles',
  shared: (articles) => `Wording shared with ${articles} ${articles === 1 ? 'article' : 'articles'}`,
  sharedNote:
    'Passages of sixteen or more characters in a row that are the same, punctuation aside. Both may come from one press release or document.',
  letters: (count) => `${count} characters`,
  here: 'in this article',
  there: 'in the other',
};

/** The strings of related articles in a language. */
export const relatedStrings = byLanguage({ zh, en });
