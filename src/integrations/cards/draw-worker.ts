import { writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { createCardRenderer } from '../../outputs/cards/render-card.ts';
import type { DrawJob } from './draw-cards.ts';
import { readCardFonts } from './fonts.ts';

// A worker draws one batch of cards into the cache and asks for the next by naming how many it drew.
const renderCard = createCardRenderer(await readCardFonts());
parentPort?.on('message', async (jobs: readonly DrawJob[]) => {
  for (const { card, file } of jobs) await writeFile(file, await renderCard(card));
  parentPort?.postMessage(jobs.length);
});
