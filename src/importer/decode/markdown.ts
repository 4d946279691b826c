import { lettersOnly } from '../../hanzi/letters.ts';
import type { CapturedPage, LineFacts, PageHead } from './page.ts';

/** Links, pictures and definitions of addresses, as programs write them that turn pages into Markdown. */
const LINK_MARK = /\]\((?:https?:|\/|#|\.{1,2}\/|javascript:|\))|^\s{0,4}\[[^\]\n]{1,20}\]:\s*\S+\s*$/gm;
/** So many of them are no accident of a plain text. */
const LEAST_LINKS = 2;

const ADDRESS = '\\((?:[^()\\n]|\\([^()\\n]*\\)){0,2000}\\)';
const PICTURE = new RegExp(`!\\[[^\\]\\n]{0,300}\\](?:${ADDRESS}|\\[[^\\]\\n]{0,20}\\])`, 'g');
const LINK = new RegExp(`\\[([^[\\]\\n]{0,300})\\](?:${ADDRESS}|\\s?\\[[^\\]\\n]{1,20}\\](?!\\())`, 'g');
const DEFINITION = /^\s{0,4}\[[^\]\n]{1,20}\]:\s*\S+.*$/;
const HEADING = /^\s{0,3}(#{1,6})\s+(\S.*)?$/;
const UNDERLINE = /^\s{0,3}(=+|-+)\s*$/;
/** What quotes and lists begin with; the numbers of a list are words of the text. */
const BULLET = /^\s*(?:>\s?)*(?:[*+-]\s+)*/;
const RULE = /^\s{0,3}(?:[*_-][ \t]*){3,}$/;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const TABLE_RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?$/;
/** Lines without words. */
const MARK_ONLY = [DEFINITION, RULE, FENCE];
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,500}?\S)\1/g;
const EMPHASIS = /(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,500}?)\1(?![\w*])/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Fields that a reader service prints above a page, and the line below them. */
const READER_FIELD = /^(Title|URL Source|Published Time):\s*(.*)$/;
const READER_END = /^Markdown Content:\s*$/;
const READER_WITHIN = 12;

/** True for the Markdown of a page: a text with links and pictures in brackets. */
export function isMarkdown(text: string): boolean {
  let found = 0;
  for (const _ of text.matchAll(LINK_MARK)) if (++found >= LEAST_LINKS) return true;
  return false;
}

/** Reads a page that was saved as Markdown: its words without the marks, its headings, and which lines are links. */
export function readMarkdownPage(text: string): CapturedPage {
  const source = text.split('\n');
  const facts = new Map<number, LineFacts>();
  const reader = readReaderHead(source);
  const lines = source.map((written, at) => {
    const line = at + 1;
    if (at < reader.lines || isMarkOnly(written)) return { line, text: '' };
    const isUnderline = UNDERLINE.test(written) && (source[at - 1] ?? '').trim() !== '';
    if (isUnderline) return { line, text: '' };
    const read = readLine(written);
    const heading = read.heading ?? levelBelow(source[at + 1]);
    if (read.text !== '') {
      facts.set(line, { block: -1, linked: read.linked, ...(heading && { heading }) });
    }
    return { line, text: read.text };
  });
  return { lines, facts, blocks: [], head: reader.head, end: 'untold' };
}

function isMarkOnly(written: string): boolean {
  return MARK_ONLY.some((shape) => shape.test(written)) || TABLE_RULE.test(written.trim());
}

/** The words of a heading without the hashes that may close it; those of C# stay. */
function withoutClosing(words: string): string {
  let end = words.trimEnd().length;
  const whole = words.slice(0, end);
  while (whole[end - 1] === '#') end--;
  return end === 0 || /\s/.test(whole.charAt(end - 1)) ? whole.slice(0, end).trimEnd() : whole;
}

function readLine(written: string): { text: string; linked: number; heading?: number } {
  const heading = HEADING.exec(written);
  const words = heading ? withoutClosing(heading[2] ?? '') : written.replace(BULLET, '');
  const bare = words.replace(PICTURE, '');
  let linked = 0;
  const unlinked = bare.replace(LINK, (_, name: string) => {
    linked += lettersOnly(name).length;
    return name;
  });
  const text = unlinked
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2')
    .replace(ESCAPED, '$1')
    .replace(/^\s*\|(.*)\|\s*$/, (_, cells: string) =>
      cells
        .split('|')
        .map((cell) => cell.trim())
        .join('　'),
    )
    .replace(/^(\d+[.)])\s+/, '$1 ')
    .trimEnd();
  const letters = lettersOnly(text).length;
  return {
    text: letters === 0 && linked === 0 && bare !== written ? text.trim() : text,
    linked: letters === 0 ? 0 : Math.min(1, linked / letters),
    ...(heading?.[1] && { heading: heading[1].length }),
  };
}

/** The level of a heading that is underlined by the next line. */
function levelBelow(next: string | undefined): number | undefined {
  const mark = next === undefined ? undefined : UNDERLINE.exec(next)?.[1];
  if (!mark || mark.length < 3) return undefined;
  return mark.startsWith('=') ? 1 : 2;
}

function readReaderHead(source: readonly string[]): { head: PageHead; lines: number } {
  const end = source.slice(0, READER_WITHIN).findIndex((line) => READER_END.test(line));
  const fields = new Map(
    source.slice(0, Math.max(0, end)).flatMap((line): [string, string][] => {
      const [, name, value] = READER_FIELD.exec(line) ?? [];
      return name && value ? [[name, value.trim()]] : [];
    }),
  );
  const title = fields.get('Title');
  const address = fields.get('URL Source');
  const published = fields.get('Published Time');
  return {
    lines: end + 1,
    head: {
      metas: new Map(published ? [['article:published_time', published]] : []),
      linkedData: [],
      ...(title && { title }),
      ...(address && { address }),
    },
  };
}
