import { lettersOnly } from '../../hanzi/letters.ts';
import type { Line } from '../decode/line.ts';
import type { ReadingPlace } from '../metadata/metadata.ts';
import type { Zones } from './find-zones.ts';
import type { LabelledLine } from './label-lines.ts';

/** Lines below the text that still speak of it; what stands further down belongs to lists and comments. */
const NEAR = 10;

/** What is known of the lines of a page by now. */
interface KnownLines extends Zones {
  readonly title: Line | undefined;
  readonly isCaption: (line: Line) => boolean;
}

/**
 * Tells of each line where it stands to the article: above its title, between title and text, in the text, close
 * below or far from it.
 * @param isInside whether a line stands in the block of the article, however far below its text
 */
export function findPlaces(
  labelled: readonly LabelledLine[],
  { firstProse, lastProse, title, isCaption }: KnownLines,
  isInside: (at: number) => boolean = () => false,
): (at: number) => ReadingPlace {
  const titleAt = title ? findFirstTitle(labelled, firstProse, title) : -1;
  let left = NEAR;
  let end = lastProse + 1;
  // Captions are the article's own, and a line that speaks of it takes nobody's place.
  for (; end < labelled.length && left > 0; end++) {
    const { line, label } = labelled[end] as LabelledLine;
    if (label.kind === 'furniture' || (label.kind === 'plain' && !isCaption(line))) left--;
  }
  return (at) => {
    if (at < titleAt) return 'above';
    if (at < firstProse) return 'below-title';
    if (at <= lastProse) return 'text';
    return at < end || isInside(at) ? 'below-text' : 'far';
  };
}

/** A title printed twice (in a bar that follows the reader, and above the text) counts from the first. */
function findFirstTitle(labelled: readonly LabelledLine[], firstProse: number, title: Line): number {
  const letters = lettersOnly(title.text);
  const at = labelled.findIndex(
    ({ line }, index) => index < firstProse && lettersOnly(line.text) === letters,
  );
  return at;
}
