import { GAP_MARK } from '../../hanzi/gap-mark.ts';
import type { Block } from './block.ts';

/** The clean body: blocks joined by `\n`, without marks; a block that is only a gap is no line. */
export function renderPlainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => plainBlockText(block.text))
    .filter((text) => text !== '')
    .join('\n');
}

/** The words of one block without its gap marks. */
function plainBlockText(text: string): string {
  return text.replaceAll(GAP_MARK, '').trim();
}
