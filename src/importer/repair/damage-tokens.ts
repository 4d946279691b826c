import { SYLLABLE } from '../language/pinyin.ts';
import type { AnnotationTable } from './annotation-table.ts';

/** One piece of a damaged line, as the mirror's decoder put it out. */
export interface DamageToken {
  /**
   * `character`: stands for its own bytes. `annotation`: put in by the mirror, stands for no bytes.
   * `tail`: an annotation behind a letter, if that letter is the second byte of a character with that reading.
   * `lost`: `?pinyin)`, i.e. the second byte of an annotated character, eaten with the bracket behind it.
   */
  readonly kind: 'character' | 'annotation' | 'tail' | 'lost';
  readonly text: string;
  /** The syllable of an annotation, trimmed; empty for a character. */
  readonly syllable: string;
}

/** ASCII characters that are second bytes of GBK characters. */
const SECOND_BYTE = /[@-~]/;
const LOST = new RegExp(`[?\\uFFFD](${SYLLABLE})\\)`, 'uy');
const ANNOTATION = new RegExp(`\\((${SYLLABLE})\\)`, 'uy');

/**
 * Cuts a line into tokens. An annotation counts as one only behind a character that the page's table holds
 * with that syllable, and as a possible one behind a letter; anything else in brackets is text.
 */
export function parseDamageTokens(text: string, table: AnnotationTable): DamageToken[] {
  const tokens: DamageToken[] = [];
  let before = '';
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, before, table);
    tokens.push(token);
    at += token.text.length;
    before = token.kind === 'character' ? token.text : '';
  }
  return tokens;
}

function tokenAt(text: string, at: number, before: string, table: AnnotationTable): DamageToken {
  const character = text.charAt(at);
  if (character === '(' && before !== '') {
    ANNOTATION.lastIndex = at;
    const match = ANNOTATION.exec(text);
    const syllable = match?.[1]?.trimEnd() ?? '';
    if (match && table.syllables.get(before) === syllable)
      return { kind: 'annotation', text: match[0], syllable };
    if (match && table.mirror && SECOND_BYTE.test(before)) return { kind: 'tail', text: match[0], syllable };
  }
  if (character === '?' || character === '\uFFFD') {
    LOST.lastIndex = at;
    const match = LOST.exec(text);
    if (match) return { kind: 'lost', text: match[0], syllable: match[1]?.trimEnd() ?? '' };
  }
  return { kind: 'character', text: character, syllable: '' };
}
