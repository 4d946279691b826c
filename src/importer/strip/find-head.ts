import type { Line } from '../decode/line.ts';
import { chooseTitle, isSubtitle, type TitleCandidate } from '../metadata/title.ts';
import type { LabelledLine } from './label-lines.ts';

/** What stands above the text. */
interface PageTop {
  readonly title?: Line;
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
  const candidates: (TitleCandidate & { readonly index: number })[] = head.flatMap((item, index) => {
    if (item.label.kind !== 'plain' || outline.has(item.line.line)) return [];
    const below = head.slice(index + 1).filter(({ label }) => label.kind !== 'blank');
    const to = below.findIndex(isMetadata);
    return [{ line: item.line, toMetadata: to === -1 ? null : to + 1, index }];
  });
  const printed = titles.findLast((at) => at < head.length);
  const title = (printed === undefined ? undefined : head[printed]?.line) ?? chooseTitle(candidates);
  const titleIndex = title ? head.findIndex(({ line }) => line === title) : -1;
  const next = head.slice(titleIndex + 1).find(({ label }) => label.kind !== 'blank');
  const subtitle =
    title && next?.label.kind === 'plain' && isSubtitle(next.line.text) ? next.line : undefined;
  const lastMetadata = head.findLastIndex(isMetadata);
  return {
    ...(title && { title }),
    ...(subtitle && { subtitle }),
    bodyFrom: Math.max(titleIndex, lastMetadata) + 1,
  };
}
