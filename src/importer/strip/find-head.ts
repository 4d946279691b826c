import type { Line } from '../decode/line.ts';
import {
  chooseTitle,
  isBrokenTitle,
  isMasthead,
  isSubtitle,
  type TitleCandidate,
} from '../metadata/title.ts';
import { isListed } from './closing-lines.ts';
import { isDayOfText } from './extend-text.ts';
import type { LabelledLine } from './label-lines.ts';

/** What stands above the text. */
interface PageTop {
  readonly title?: Line;
  /** The line right below it that goes on with it, as far as their words tell. */
  readonly goingOn?: Line;
  readonly subtitle?: Line;
  /** Index of the first labelled line that can be text. */
  readonly bodyFrom: number;
}

/**
 * Finds title and subtitle among the lines above the first running text, and where the text may begin.
 * @param head the labelled lines above the first running text
 * @param outline numbers of lines that are an outline and no title
 * @param titles indexes of the lines that print the title, as far as the page's head tells
 */
export function findHead(
  head: readonly LabelledLine[],
  outline: ReadonlySet<number>,
  titles: readonly number[],
): PageTop {
  const isMetadata = (item: LabelledLine) => item.label.kind === 'metadata' || item.label.kind === 'byline';
  const toMetadata = countToMetadata(head, isMetadata);
  const candidates: (TitleCandidate & { readonly index: number })[] = head.flatMap((item, index) => {
    if (item.label.kind !== 'plain' || outline.has(item.line.line)) return [];
    return [{ line: item.line, toMetadata: toMetadata[index] ?? null, index }];
  });
  const articles = candidates.filter(({ line, index }) => {
    const below = head.slice(index + 1).find(({ label }) => label.kind !== 'blank');
    return !isMasthead(line.text, below?.line.text ?? '');
  });
  const printed = titles.findLast((at) => at < head.length);
  const chosen =
    (printed === undefined ? undefined : head[printed]?.line) ??
    chooseTitle(articles) ??
    chooseTitle(candidates);
  // Without a head the words alone tell that a title is set in two lines.
  const pair = printed === undefined && chosen ? findBrokenTitle(candidates, chosen) : undefined;
  const title = pair?.[0] ?? chosen;
  const goingOn = pair?.[1];
  const titleIndex = title ? head.findIndex(({ line }) => line === title) : -1;
  const next = head.slice(titleIndex + (goingOn ? 2 : 1)).find(({ label }) => label.kind !== 'blank');
  const subtitle =
    title && next?.label.kind === 'plain' && isSubtitle(next.line.text) ? next.line : undefined;
  const firstPoint = head.findIndex(
    ({ line, label }, at) => at > titleIndex && label.kind === 'plain' && isListed(line.text),
  );
  const lastMetadata = head.findLastIndex(
    (item, at) => isMetadata(item) && !(firstPoint !== -1 && at > firstPoint && isDayOfText(item)),
  );
  return {
    ...(title && { title }),
    ...(goingOn && { goingOn }),
    ...(subtitle && { subtitle }),
    bodyFrom: Math.max(titleIndex + (goingOn ? 1 : 0), lastMetadata) + 1,
  };
}

/** The two lines, one right below the other, that make up a title of which one was chosen. */
function findBrokenTitle(
  candidates: readonly (TitleCandidate & { readonly index: number })[],
  chosen: Line,
): [Line, Line] | undefined {
  const at = candidates.findIndex(({ line }) => line === chosen);
  for (const first of [at - 1, at]) {
    const [upper, lower] = [candidates[first], candidates[first + 1]];
    const isNext = upper && lower && lower.index === upper.index + 1;
    if (isNext && isBrokenTitle(upper.line.text, lower.line.text)) return [upper.line, lower.line];
  }
  return undefined;
}

/** For each line how many lines that are not blank lead down to the next metadata line, that one included. */
function countToMetadata(
  head: readonly LabelledLine[],
  isMetadata: (item: LabelledLine) => boolean,
): (number | null)[] {
  const counts = new Array<number | null>(head.length).fill(null);
  let to: number | null = null;
  for (let at = head.length - 1; at >= 0; at--) {
    counts[at] = to;
    const item = head[at] as LabelledLine;
    if (isMetadata(item)) to = 1;
    else if (to !== null && item.label.kind !== 'blank') to++;
  }
  return counts;
}
