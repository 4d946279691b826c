import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import { type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';

/**
 * Characters that begin or end a construct of Markdown, GFM or MDX. They are escaped wherever they stand, needed or
 * not, so that no word an editor writes beside one can wake it.
 */
const MARKS = '\\`*_{}[]<>~|&$^';

/** What needs no escape within the address of a link, which people read and copy. */
const ADDRESS: Pick<Unsafe, 'notInConstruct'> = { notInConstruct: ['destinationLiteral', 'destinationRaw'] };
const PLAIN_IN_ADDRESS = '*_~|$^';

const OPTIONS: Options = {
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxJsxToMarkdown()],
  unsafe: [
    ...Array.from(MARKS, (character) => ({
      character,
      ...(PLAIN_IN_ADDRESS.includes(character) && ADDRESS),
    })),
    // Addresses become links by themselves (GFM); written so they stay words.
    { character: ':', before: '[A-Za-z]', ...ADDRESS },
    { character: '.', before: '[Ww]', ...ADDRESS },
    { character: '@', ...ADDRESS },
    // A paragraph that begins with them is read as a JavaScript module.
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
};

/** Renders paragraphs and tables as MDX that reads back as the same text and components, a paragraph or row on a line. */
export function renderParagraphs(paragraphs: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...paragraphs] }, OPTIONS);
}
