import type { Position } from '../../issues/position.ts';

/** The sign at the end of a paragraph, with the anchor of its block. */
const PILCROW = /<a class="pilcrow" href="#(p\d+)"[^>]*><\/a>/g;

/**
 * Puts beside each paragraph of a rendered body a link to its line in the repository.
 * @param positions where each block begins in the file, by its anchor
 */
export function linkLines(
  html: string,
  positions: ReadonlyMap<string, Position>,
  link: { readonly href: (line: number) => string; readonly label: (line: number) => string },
): string {
  return html.replace(PILCROW, (sign, block: string) => {
    const line = positions.get(block)?.line;
    return line === undefined
      ? sign
      : `${sign}<a class="git-line" href="${link.href(line)}" aria-label="${link.label(line)}">L${line}</a>`;
  });
}
