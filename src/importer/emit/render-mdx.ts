import { formatEdtf } from '../../dates/format-edtf.ts';
import type { EventKind } from '../../schema/event.ts';
import type { ArticleInput } from '../describe/article-input.ts';
import type { ImportedEvent } from '../import-result.ts';
import type { Block } from '../mark/block.ts';
import { escapeAttribute } from './escape-markdown.ts';
import { renderBlock } from './render-block.ts';
import { renderFrontMatter } from './render-front-matter.ts';

const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  launch: '启动',
  meeting: '会议',
  inspection: '检查',
  review: '复查',
  nomination: '提名',
  publicity: '宣传活动',
  award: '授牌命名',
  removal: '撤销称号',
  reform: '区划或机构变动',
  other: '其他',
};

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
      return `<Event${attributes}>${formatEdtf(date, 'zh')}，${KIND_WORDS[kind]}</Event>`;
    }),
  );
}

function assemble(article: ArticleInput, blocks: readonly string[]): string {
  const body = blocks.length === 0 ? '' : `\n${blocks.join('\n\n')}\n`;
  return `---\n${renderFrontMatter(article)}---\n${body}`;
}
