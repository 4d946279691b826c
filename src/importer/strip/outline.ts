import type { Line } from '../decode/line.ts';

const OPENING =
  /^[【[]?(?:目录|提纲|大纲|本文目录|目\s*录|文章目录|内容目录)(?:\s*[/／]\s*(?:目录|提纲))?[】\]]?\s*[:：]?\s*[….·]*$/;
const ITEM =
  /^(?:[(（]?[一二三四五六七八九十百]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]+[章节部条]|[(（]?\d{1,2}[)）.、．]|[….·]{1,}$).{0,60}$/;

/**
 * Finds an outline printed above an article (目录/提纲): its heading line and the numbered lines and dots
 * after it. Its headings stand again in the text.
 * @returns the line numbers, empty when there is none.
 */
export function findOutline(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const start = lines.findIndex(({ text }) => OPENING.test(text.trim()));
  if (start === -1) return found;
  for (const { line, text } of lines.slice(start)) {
    const trimmed = text.trim();
    const isPart =
      OPENING.test(trimmed) || trimmed === '' || (ITEM.test(trimmed) && !/[。；]$/.test(trimmed));
    if (!isPart) break;
    if (trimmed !== '') found.add(line);
  }
  return found;
}
