import { rename, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { createCardRenderer } from '../../outputs/cards/render-card.ts';
import type { DrawJob } from './draw-cards.ts';
import { readCardFonts } from './fonts.ts';

// A worker draws one batch of cards into the cache and asks for the next by naming how many it drew.
const renderCard = createCardRenderer(await readCardFonts());
parentPort?.on('message', async (jobs: readonly DrawJob[]) => {
  for (const { card, file } of jobs) {
    // Whole or not at all: what a kill cuts short would be taken for the card by every later build.
    const part = `${file}.${process.pid}.part`;
    await writeFile(part, await renderCard(card));
    await rename(part, file);
  }
  parentPort?.postMessage(jobs.length);
});
