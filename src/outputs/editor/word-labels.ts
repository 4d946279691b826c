import { vocabularyZh } from '../../i18n/vocabulary-zh.ts';

/** What the words of the schemas mean in Chinese, one table for each vocabulary; the site shows the same words. */
const VOCABULARIES: readonly Readonly<Record<string, string>>[] = [
  vocabularyZh.type,
  vocabularyZh.phase,
  vocabularyZh.kind,
  vocabularyZh.status,
  vocabularyZh.basis,
  vocabularyZh.outcome,
  vocabularyZh.rights,
  vocabularyZh.script,
  vocabularyZh.role,
  { national: '全国', provincial: '省级', joint: '联创' },
  { page: '看过原网页', secondary: '别处转引', capture: '原页存在本档案' },
  { zh: '中文', en: '英文' },
  { issues: '检查与导入的全部提示', fields: '全部字段' },
  { chars: '字' },
];

/** The meaning of each word of one vocabulary; empty texts where the words are of none that is known. */
export function labelWords(words: readonly string[]): string[] {
  const known = VOCABULARIES.find((vocabulary) => words.every((word) => word in vocabulary));
  return words.map((word) => known?.[word] ?? '');
}
