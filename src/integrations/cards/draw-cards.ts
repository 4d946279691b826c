import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Card } from '../../outputs/cards/card.ts';

/** A card and the file it is drawn into. */
export interface DrawJob {
  readonly card: Card;
  readonly file: string;
}

const BATCH = 16;
/** Fewer cards than this are not worth another worker: each takes a second to load fonts and libraries. */
const CARDS_A_WORKER = 60;

/** Draws all cards with a pool of workers, as many as there are processors and work. Rejects when one fails. */
export async function drawCards(jobs: readonly DrawJob[]): Promise<void> {
  if (jobs.length === 0) return;
  let next = 0;
  const take = () => {
    const batch = jobs.slice(next, next + BATCH);
    next += batch.length;
    return batch;
  };
  const count = Math.min(availableParallelism(), Math.ceil(jobs.length / CARDS_A_WORKER));
  await Promise.all(Array.from({ length: count }, () => runWorker(take)));
}

function runWorker(take: () => readonly DrawJob[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./draw-worker.ts', import.meta.url));
    const feed = () => {
      const batch = take();
      if (batch.length > 0) worker.postMessage(batch);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on('message', feed);
    worker.on('error', reject);
    feed();
  });
}
