import { formatEdtf } from '../../dates/format-edtf.ts';
import { EVENT_KIND_ROWS } from '../../schema/event-kinds.ts';
import type { ArticleInput } from '../describe/article-input.ts';
import type { ImportedEvent } from '../import-result.ts';
import type { Block } from '../mark/block.ts';
import { escapeAttribute } from './escape-markdown.ts';
import { renderBlock } from './render-block.ts';
import { renderFrontMatter } from './render-front-matter.ts';

/** Renders an article with its whole text. */
export function renderFullMdx(article: ArticleInput, blocks: readonly Block[]): string {
  return assemble(article, blocks.map(renderBlock));
}

/**
 * Renders an article without anybody's sentences: its events with their dates in words, for an editor to write
 * an abstract around.
 */
export function renderAbstractMdx(article: ArticleInput, events: readonly ImportedEvent[]): string {
  return assemble(
    article,
    events.map(({ date, kind, status, basis }) => {
      const attributes = Object.entries({ date, kind, status, basis })
        .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
        .join('');
      return `<Event${attributes}>${formatEdtf(date, 'zh')}，${EVENT_KIND_ROWS[kind].zh}</Event>`;
    }),
  );
}

function assemble(article: ArticleInput, blocks: readonly string[]): string {
  const body = blocks.length === 0 ? '' : `\n${blocks.join('\n\n')}\n`;
  return `---\n${renderFrontMatter(article)}---\n${body}`;
}
