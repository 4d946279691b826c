import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { buildCards } from '../../outputs/cards/build-cards.ts';
import type { Card } from '../../outputs/cards/card.ts';
import type { CardPlan } from '../../outputs/cards/card-plan.ts';
import { CARD_DESIGN } from '../../outputs/cards/render-card.ts';
import { pruneFolder } from '../kept-values.ts';
import { drawCards } from './draw-cards.ts';

/** Bytes that the kept cards may have: some 50,000 of them. */
const CACHE_LIMIT = 1_000_000_000;

/**
 * Writes the cards of a plan into `cards/` below `folder`. A card is drawn once and kept in
 * `cache` under the hash of what it shows, so a build draws only what has changed.
 */
export async function writePlannedCards(
  archive: Archive,
  plan: Exclude<CardPlan, 'none'>,
  folder: string,
  cache: string,
): Promise<void> {
  await writeCards([...buildCards(archive, plan)], folder, cache);
}

/** Writes cards below `folder`, drawing those the cache lacks. @returns how many were drawn. */
export async function writeCards(all: readonly Card[], folder: string, cache: string): Promise<number> {
  await mkdir(cache, { recursive: true });
  const kept = new Set(await readdir(cache));
  const files = all.map((card) => ({ card, name: `${hashOf(card)}.png` }));
  const missing = new Map(
    files
      .filter(({ name }) => !kept.has(name))
      .map(({ card, name }) => [name, { card, file: join(cache, name) }]),
  );
  await drawCards([...missing.values()]);
  const folders = new Set(all.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  const now = new Date();
  for (const { card, name } of files) {
    const kept = join(cache, name);
    await copyFile(kept, join(folder, card.path));
    await utimes(kept, now, now);
  }
  pruneFolder(cache, CACHE_LIMIT);
  return missing.size;
}

function hashOf({ path: _, ...shown }: Card): string {
  return createHash('sha256')
    .update(JSON.stringify([CARD_DESIGN, shown]))
    .digest('hex')
    .slice(0, 32);
}
