import { createRandom } from '../random.ts';
import { type Frame, type FramedPage, framePage } from './frame.ts';
import { GOVERNMENT } from './government.ts';
import { OVERSEAS } from './overseas.ts';
import { PAPERS } from './papers.ts';
import { PORTALS } from './portals.ts';
import { SOCIAL } from './social.ts';
import { buildStory } from './story.ts';
import { SYSTEMS } from './systems.ts';

/** Every frame. */
export const FRAMES: readonly Frame[] = [
  ...PORTALS,
  ...PAPERS,
  ...GOVERNMENT,
  ...SYSTEMS,
  ...SOCIAL,
  ...OVERSEAS,
];

/**
 * Pages of every frame, each with `perFrame` different stories; the same number always gives the same pages.
 * @param from the number of the first story, to draw other pages than somebody else did.
 */
export function buildFramedPages(perFrame: number, from = 0): FramedPage[] {
  return FRAMES.flatMap((frame, index) =>
    Array.from({ length: perFrame }, (_, at) => {
      const number = from + index * 5 + at * 53;
      return framePage(frame, buildStory(number, frame.script), createRandom(number * 31 + index));
    }),
  );
}
