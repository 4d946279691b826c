import { byLanguage } from '../../i18n/by-language.ts';

const zh = {
  copy: '复制',
  copied: '已复制',
  failed: '未能复制，请手工选取',
};

const en: typeof zh = {
  copy: 'Copy',
  copied: 'Copied',
  failed: 'Could not copy; please select it by hand',
};

/** What is said of copying, by the scripts that do it. */
export const copyingStrings = byLanguage({ zh, en });
