import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CardFonts } from '../../outputs/cards/render-card.ts';

const require = createRequire(import.meta.url);
const FILES = {
  simplified: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff',
  traditional: '@fontsource/noto-serif-tc/files/noto-serif-tc-chinese-traditional-700-normal.woff',
} as const;

/** Reads the fonts of the cards from their packages. */
export async function readCardFonts(): Promise<CardFonts> {
  return {
    simplified: await readFile(require.resolve(FILES.simplified)),
    traditional: await readFile(require.resolve(FILES.traditional)),
  };
}
