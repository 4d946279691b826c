import type { Article } from '../archive/archive.ts';

/**
 * The language tag (RFC 5646) of an article's words. A Simplified text that a mirror turned into Traditional
 * is held here in Simplified again; only genuine Traditional sources are `zh-Hant`.
 */
export function textLanguage(article: Article): 'zh-CN' | 'zh-Hant' {
  return article.data.capture?.script === 'Hant' ? 'zh-Hant' : 'zh-CN';
}
