import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  pages: '翻页',
  page: (number: number) => `第${number}页`,
  titled: (title: string, number: number) => `${title}（第${number}页）`,
};

const en: typeof zh = {
  pages: 'Pages',
  page: (number) => `Page ${number}`,
  titled: (title, number) => `${title} (page ${number})`,
};

/** The strings of lists that go over several pages, in a language. */
export const pagesStrings = byLanguage({ zh, en });
