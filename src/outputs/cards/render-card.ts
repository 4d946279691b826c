import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Card } from './card.ts';
import { CARD_HEIGHT, CARD_WIDTH, layOutCard } from './card-layout.ts';
import { encodePng } from './encode-png.ts';

/** Font files (WOFF) for the cards: Simplified first, Traditional for what it lacks. */
export interface CardFonts {
  readonly simplified: Buffer;
  readonly traditional: Buffer;
}

/** Changes whenever cards come to look otherwise, so that none is taken from the cache of an older design. */
export const CARD_DESIGN = 1;

/** Draws a card as a PNG of 1200 × 630 pixels. */
export type CardRenderer = (card: Card) => Promise<Buffer>;

/** A renderer that parses the fonts once: satori keeps them by the identity of their list. */
export function createCardRenderer({ simplified, traditional }: CardFonts): CardRenderer {
  const fonts = [
    { name: 'serif', data: simplified, weight: 700 as const, style: 'normal' as const },
    { name: 'serif-traditional', data: traditional, weight: 700 as const, style: 'normal' as const },
  ];
  return async (card) => {
    const svg = await satori(layOutCard(card), { width: CARD_WIDTH, height: CARD_HEIGHT, fonts });
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return encodePng(pixels, CARD_WIDTH, CARD_HEIGHT);
  };
}
