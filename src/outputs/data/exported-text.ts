import type { Article } from '../../archive/archive.ts';

/**
 * The body of an article as far as it may be passed on: texts held with full rights and abstracts written
 * here. Undefined for `metadata` and `withdrawn`, and when there is none.
 */
export function exportedText({ data, text }: Article): string | undefined {
  const allowed = data.rights === 'full' || data.rights === 'abstract';
  return allowed && text !== '' ? text : undefined;
}
