import type { Paragraph } from 'mdast';
import { formatEdtf } from '../../dates/format-edtf.ts';
import type { ArticleInput } from '../../schema/article.ts';
import { EVENT_KIND_ROWS } from '../../schema/event-kinds.ts';
import type { Block } from '../mark/block.ts';
import type { ImportedEvent } from '../mark/events/event-proposal.ts';
import { buildComponent, buildParagraph } from './build-paragraph.ts';
import { renderFrontMatter } from './render-front-matter.ts';
import { renderParagraphs } from './render-paragraphs.ts';

/** Renders an article with its whole text. */
export function renderFullMdx(article: ArticleInput, blocks: readonly Block[]): string {
  return assemble(article, blocks.map(buildParagraph));
}

/**
 * Renders an article without anybody's sentences: its events with their dates in words, for an editor to write
 * an abstract around.
 */
export function renderAbstractMdx(article: ArticleInput, events: readonly ImportedEvent[]): string {
  return assemble(
    article,
    events.map(({ date, kind, status, basis }): Paragraph => {
      const value = `${formatEdtf(date, 'zh')}，${EVENT_KIND_ROWS[kind].zh}`;
      const event = buildComponent('Event', { date, kind, status, basis }, [{ type: 'text', value }]);
      return { type: 'paragraph', children: [event] };
    }),
  );
}

function assemble(article: ArticleInput, paragraphs: readonly Paragraph[]): string {
  const body = paragraphs.length === 0 ? '' : `\n${renderParagraphs(paragraphs)}`;
  return `---\n${renderFrontMatter(article)}---\n${body}`;
}
