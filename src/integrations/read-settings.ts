import type { BuildSettings } from '../outputs/build-settings.ts';
import { cardPlan } from './cards/plan.ts';
import { siteUrl } from './site-url.ts';
import { siteSpace } from './space.ts';

/** What the environment asks of a build. @throws when it asks for what there is not. */
export async function readSettings(): Promise<BuildSettings> {
  return {
    siteUrl: siteUrl(),
    cards: cardPlan(),
    repository: process.env.ARCHIVE_REPOSITORY ?? '',
    space: await siteSpace(),
  };
}
