import type { Language } from '../../i18n/languages.ts';

/** Strings of the list of related articles. */
export interface RelatedStrings {
  readonly shared: (articles: number) => string;
  readonly sharedNote: string;
  readonly letters: (count: number) => string;
  readonly here: string;
  readonly there: string;
}

const zh: RelatedStrings = {
  shared: (articles) => `与${articles}篇报道相同的文字`,
  sharedNote: '连续十六字以上逐字相同的段落，不计标点；相同不等于抄录，也可能出自同一通稿或文件。',
  letters: (count) => `${count}字`,
  here: '见本篇',
  there: '见该篇',
};

const en: RelatedStrings = {
  shared: (articles) => `Wording shared with ${articles} ${articles === 1 ? 'article' : 'articles'}`,
  sharedNote:
    'Passages of sixteen or more characters in a row that are the same, punctuation aside. Both may come from one press release or document.',
  letters: (count) => `${count} characters`,
  here: 'here',
  there: 'there',
};

const TABLES: Readonly<Record<Language, RelatedStrings>> = { zh, en };

/** The strings of related articles in a language. */
export function relatedStringsOf(language: Language): RelatedStrings {
  return TABLES[language];
}
