import type { Paragraph, RootContent } from 'mdast';
import { formatEdtf } from '../../dates/format-edtf.ts';
import type { ArticleInput } from '../../schema/article.ts';
import { EVENT_KIND_ROWS } from '../../schema/event-kinds.ts';
import type { Block } from '../mark/block.ts';
import type { ImportedEvent } from '../mark/events/event-proposal.ts';
import { buildComponent, buildParagraph } from './build-paragraph.ts';
import { buildTable } from './build-table.ts';
import { renderFrontMatter } from './render-front-matter.ts';
import { renderParagraphs } from './render-paragraphs.ts';

/** Renders an article with its whole text. */
export function renderFullMdx(article: ArticleInput, blocks: readonly Block[]): string {
  return assemble(
    article,
    groupRows(blocks).flatMap((group): RootContent[] => {
      const table = buildTable(group);
      return table ? [table] : group.map(buildParagraph);
    }),
  );
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

/** Blocks one by one, the rows of one table together. */
function groupRows(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const table = block.row?.table;
    if (last && table !== undefined && last[0]?.row?.table === table) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function assemble(article: ArticleInput, paragraphs: readonly RootContent[]): string {
  const body = paragraphs.length === 0 ? '' : `\n${renderParagraphs(paragraphs)}`;
  return `---\n${renderFrontMatter(article)}---\n${body}`;
}
