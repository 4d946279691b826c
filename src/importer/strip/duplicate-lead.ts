import { fold } from '../../hanzi/fold.ts';
import { lettersOnly } from '../../hanzi/letters.ts';
import type { Line } from '../decode/line.ts';

const LABEL = /^[【[]?(?:摘要|导读|核心提示|内容提要|内容摘要|提要|导语|简介)[】\]]?\s*[:：]\s*/;
/** Fewer letters in common than this may be chance: paragraphs of one article can open alike. */
const LEAST = 20;

/**
 * Finds the copy to drop when a page prints its opening twice: a summary above the text, often cut short.
 * @param lines the lines of the article in order, blank ones left out.
 * @returns line numbers of the copies to drop, the shorter of two; empty when nothing is doubled.
 */
export function findDuplicateLead(lines: readonly Line[]): ReadonlySet<number> {
  const drop = new Set<number>();
  const opening = lines.slice(0, 14).map(({ text }) => letters(text.replace(LABEL, '')));
  for (const [index, line] of lines.slice(0, 6).entries()) {
    const summary = opening[index] ?? '';
    if (summary.length < LEAST) continue;
    const rest = lines.slice(index + 1);
    const next = opening[index + 1] ?? '';
    const following = opening.slice(index + 1, index + 9).join('');
    if (following.startsWith(summary) || (LABEL.test(line.text) && following.includes(summary))) {
      drop.add(line.line);
    } else if (next.length >= LEAST && summary.startsWith(next) && rest[0] && isCut(rest[0].text)) {
      drop.add(rest[0].line);
    }
  }
  return drop;
}

function isCut(text: string): boolean {
  return !/[。！？”]$/.test(text.trim());
}

function letters(text: string): string {
  return lettersOnly(fold(text));
}
