import type { Cell, Line, Removal } from '../decode/line.ts';
import type { MetadataReading } from '../metadata/metadata.ts';

/** A line that stays in the article. */
export interface BodyLine extends Line {
  readonly kind: 'paragraph' | 'caption';
  /** Where it stands in a table of data. */
  readonly cell?: Cell;
}

/** What is left of a page, and what its furniture said. */
export interface StrippedPage {
  readonly title?: Line;
  /** Further lines of a title that is set in several. */
  readonly titleRest: readonly Line[];
  readonly subtitle?: Line;
  /** Numbers of the lines at which a page of print ends within the text, blank ones among them. */
  readonly breaks: ReadonlySet<number>;
  readonly body: readonly BodyLine[];
  /** What the lines said that were taken out as metadata, in order. */
  readonly readings: readonly MetadataReading[];
  /** Every line that is neither in the body nor blank, with its reason, in order. */
  readonly removed: readonly Removal[];
}

/** Gives a page that was stripped on a copy of its lines the words that the page prints. */
export function restorePrint(
  page: StrippedPage,
  printedLines: readonly Line[],
  restore: (words: string) => string,
): StrippedPage {
  const printed = new Map(printedLines.map(({ line, text }) => [line, text]));
  const onPage = <T extends Line>(one: T): T => ({ ...one, text: printed.get(one.line) ?? one.text });
  const { title, subtitle } = page;
  return {
    ...(title && { title: onPage(title) }),
    titleRest: page.titleRest.map(onPage),
    breaks: page.breaks,
    ...(subtitle && { subtitle: onPage(subtitle) }),
    body: page.body.map(onPage),
    readings: page.readings.map(({ says, medium, ...reading }) => ({
      ...reading,
      says: {
        ...says,
        ...(says.source && { source: restore(says.source) }),
        ...(says.authors && {
          authors: says.authors.map((author) => ({ ...author, name: restore(author.name) })),
        }),
        ...(says.editors && { editors: says.editors.map(restore) }),
      },
      ...(medium && { medium: restore(medium) }),
    })),
    removed: page.removed.map(onPage),
  };
}
