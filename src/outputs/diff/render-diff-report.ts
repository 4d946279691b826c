import type { Language } from '../../i18n/languages.ts';
import { type ArchiveDiff, isEmptyDiff } from './archive-diff.ts';
import { DIFF_WORDS } from './diff-words.ts';

export const DIFF_FORMATS = ['text', 'json', 'markdown'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** Lines of one section that a comment shows; a request that changes more is read on the site. */
const MOST_LINES = 60;

/** By this line a workflow finds the comment it wrote before. */
export const COMMENT_MARK = '<!-- campaign-archive-diff -->';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Renders what readers will see differently; no trailing newline. */
export function renderDiffReport(diff: ArchiveDiff, format: DiffFormat, language: Language): string {
  if (format === 'json') return JSON.stringify(diff, null, 2);
  const words = DIFF_WORDS[language];
  const isText = format === 'text';
  if (isEmptyDiff(diff)) return isText ? words.nothing : `${COMMENT_MARK}\n${words.nothing}`;
  const sections = sectionsOf(diff, language, isText ? (text) => text : escapeMarkdown);
  if (isText) {
    return sections
      .map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
      .join('\n\n');
  }
  const parts = sections.map(({ title, lines }) => {
    const more = lines.length - MOST_LINES;
    const shown = [...lines.slice(0, MOST_LINES), ...(more > 0 ? [words.andMore(more)] : [])];
    return `### ${title} (${lines.length})\n\n${shown.map((line) => `- ${line}`).join('\n')}`;
  });
  return [`${COMMENT_MARK}\n## ${words.title}`, ...parts].join('\n\n');
}

function sectionsOf(diff: ArchiveDiff, language: Language, show: (text: string) => string): Section[] {
  const { headings, facets } = DIFF_WORDS[language];
  const { articles, events } = diff;
  const article = ({ id, title }: { readonly id: string; readonly title: string }) => `${id}  ${show(title)}`;
  const event = ({
    date,
    words,
    owner,
  }: {
    readonly date: string;
    readonly words: string;
    readonly owner: string;
  }) => `${show(date)}  ${show(words)}  (${owner})`;
  const all: Section[] = [
    { title: headings.broken, lines: diff.broken },
    { title: headings.removed, lines: articles.removed.map(article) },
    { title: headings.added, lines: articles.added.map(article) },
    {
      title: headings.changed,
      lines: articles.changed.map((one) => `${article(one)}  [${one.fields.join(', ')}]`),
    },
    { title: headings.withdrawn, lines: articles.withdrawn.map(({ id }) => id) },
    {
      title: headings.movedArticles,
      lines: articles.moved.map(({ from, ...one }) => `${from} → ${article(one)}`),
    },
    { title: headings.appeared, lines: events.appeared.map(event) },
    {
      title: headings.movedEvents,
      lines: events.moved.map(({ from, ...one }) => `${show(from)} → ${event(one)}`),
    },
    { title: headings.vanished, lines: events.vanished.map(event) },
    {
      title: headings.facets,
      lines: diff.facets.map(
        ({ facet, label, before, after }) => `${facets[facet]}  ${show(label)}  ${before} → ${after}`,
      ),
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** A title from a request is text in the comment, whatever it holds: no mark-up, no mention, no link. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+!|<>~&-]/g, '\\$&')
    .replaceAll('@', '@\u200b')
    .replace(/\s+/g, ' ');
}
