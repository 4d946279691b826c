import { Tokenizer, TokenizerMode } from 'parse5';
import { countHan } from '../../../hanzi/letters.ts';
import type { CapturedPage } from '../page.ts';
import { chooseVisible } from './choose-visible.ts';
import { dropCutMarkup, EndReader } from './document-end.ts';
import { ElementStack } from './element-stack.ts';
import { BLOCKS, RAW, SILENT, VOID } from './elements.ts';
import { findEmbeddedArticle } from './embedded-article.ts';
import { LineWriter, numberLines, type OpenBlock } from './line-writer.ts';
import { HeadReader } from './page-head.ts';
import { placeInTable } from './table-grid.ts';
import { darker, readVisibility, type Visibility } from './visibility.ts';

/** Documents within documents (srcdoc, texts kept for a script) are read this deep. */
const DEEPEST_DOCUMENT = 2;
/** A script holds the article where it has so many times the text of the page. */
const MUCH_MORE = 4;

/**
 * Reads a web page: its lines, what the markup tells of each, and what its head holds. A line for each block and
 * `<br>`, a blank one between blocks.
 *
 * The page is read token by token, without a tree: tags that stand where HTML does not allow them (before `<html>`,
 * a second document in the file, 100,000 elements that nobody closes) change nothing of what is read, and the time
 * grows with the length of the page alone.
 */
export function readHtmlPage(html: string): CapturedPage {
  const writer = new LineWriter();
  const head = new HeadReader();
  const end = new EndReader();
  const whole = dropCutMarkup(html);
  const scripts: string[] = [];
  const context: DocumentContext = {
    writer,
    head,
    scripts,
    block: { tag: 'body', names: '', around: undefined },
    visibility: 'shown',
    depth: 0,
  };
  readDocument(whole, { ...context, end });
  const embedded = findEmbeddedArticle(scripts, head.read().title ?? '');
  if (embedded && embedded.size > countSentences(writer.lines) * MUCH_MORE) {
    const block = { tag: 'article', names: 'article', around: context.block };
    readDocument(embedded.html, { ...context, block, depth: DEEPEST_DOCUMENT });
  }
  const { lines, facts, hidden } = numberLines(writer.lines, chooseVisible(writer.lines));
  return {
    lines,
    facts,
    hidden,
    blocks: writer.blocks,
    head: head.read(),
    end: end.read(whole !== html),
  };
}

/** Han characters of sentences on a page, wherever they stand but in links. */
function countSentences(lines: LineWriter['lines']): number {
  return lines.reduce(
    (sum, line) =>
      line === 'gap' || line.facts.linked > 0.5 || !/[。！？]/.test(line.text)
        ? sum
        : sum + countHan(line.text),
    0,
  );
}

interface DocumentContext {
  readonly writer: LineWriter;
  readonly head: HeadReader;
  /** What the scripts of the page hold is put here. */
  readonly scripts: string[];
  /** Of the page itself; documents within it have no end of their own. */
  readonly end?: EndReader | undefined;
  readonly block: OpenBlock;
  readonly visibility: Visibility;
  readonly depth: number;
}

function readDocument(html: string, context: DocumentContext): void {
  const { writer, head } = context;
  const stack = new ElementStack({
    tag: 'html',
    visibility: context.visibility,
    silent: false,
    keepsLines: false,
    heading: undefined,
    block: context.block,
  });
  /** The size of the stack with the open link on it; undefined outside links. */
  let link: number | undefined;
  /** The element whose characters are being gathered apart: a title, a script, a text area. */
  let raw: { tag: string; attributes: ReadonlyMap<string, string>; text: string } | undefined;

  const endLine = (leavesGap: boolean) => writer.end(stack.top.block, stack.top.heading, leavesGap);
  const embed = (text: string, visibility: Visibility) => {
    if (context.depth >= DEEPEST_DOCUMENT) return;
    endLine(true);
    const block = { tag: 'div', names: '', around: stack.top.block };
    readDocument(text, {
      ...context,
      end: undefined,
      block,
      visibility: darker(visibility, stack.top.visibility),
      depth: context.depth + 1,
    });
  };
  const endRaw = () => {
    if (!raw) return;
    const { tag, attributes, text } = raw;
    raw = undefined;
    if (tag === 'script') context.scripts.push(text);
    if (tag === 'title' || tag === 'script') head.text(tag, attributes, text);
    else if ((tag === 'textarea' || tag === 'noscript') && text.includes('</')) embed(text, 'until-script');
  };

  const begin = (tag: string, attributes: ReadonlyMap<string, string>) => {
    head.element(tag, attributes);
    context.end?.begin(tag);
    if (tag === 'br') return endLine(false);
    if (tag === 'html' || tag === 'head' || tag === 'body') return endLine(true);
    const srcdoc = tag === 'iframe' ? attributes.get('srcdoc') : undefined;
    if (srcdoc) embed(srcdoc, 'shown');
    const isBlock = BLOCKS.has(tag);
    if (isBlock) endLine(true);
    if (VOID.has(tag) || rawModeOf(tag) !== undefined) return;
    stack.closeFor(tag);
    const { top } = stack;
    const isTemplate = tag === 'template' && !attributes.has('shadowrootmode');
    stack.push({
      tag,
      visibility: darker(top.visibility, isTemplate ? 'until-script' : readVisibility(attributes)),
      silent: top.silent || SILENT.has(tag),
      keepsLines:
        top.keepsLines || tag === 'pre' || /white-space\s*:\s*pre/i.test(attributes.get('style') ?? ''),
      heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : isBlock ? undefined : top.heading,
      block: isBlock ? openBlock(tag, attributes, top.block) : top.block,
    });
    if (tag === 'a') {
      writer.seam('link-begins');
      if (attributes.has('href')) link = stack.size;
    } else if (!isBlock) writer.seam('other');
  };

  const write = (characters: string) => {
    if (raw) raw.text += characters;
    else if (!stack.top.silent && stack.top.keepsLines) writeLines(characters);
    else if (!stack.top.silent) writer.write(characters, link !== undefined, stack.top.visibility);
  };
  const writeLines = (characters: string) => {
    for (const [at, line] of characters.split('\n').entries()) {
      if (at > 0) endLine(!writer.isWriting);
      writer.write(line, link !== undefined, stack.top.visibility);
    }
  };

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag(token) {
        const attributes = new Map(token.attrs.map(({ name, value }) => [name, value]));
        begin(token.tagName, attributes);
        const mode = rawModeOf(token.tagName);
        if (mode !== undefined) {
          raw = { tag: token.tagName, attributes, text: '' };
          tokenizer.state = mode;
        }
      },
      onEndTag({ tagName }) {
        context.end?.close(tagName);
        if (raw) return endRaw();
        if (tagName === 'a') {
          link = undefined;
          writer.seam('link-ends');
          stack.close('a');
          return;
        }
        const isBlock = BLOCKS.has(tagName);
        if (isBlock || tagName === 'body' || tagName === 'html') endLine(true);
        else writer.seam('other');
        stack.close(tagName);
        if (link !== undefined && stack.size < link) link = undefined;
      },
      onCharacter: ({ chars }) => write(chars),
      onWhitespaceCharacter: ({ chars }) => write(chars),
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onParseError: ({ code }) => context.end?.error(code),
      onEof() {
        const { block } = stack.top;
        context.end?.stop({
          tag: block.tag,
          isRaw: raw !== undefined,
          isWriting: writer.isWriting,
          goesOn: writer.goesOnIn(block),
        });
        endRaw();
        endLine(true);
      },
    },
  );
  tokenizer.write(html, true);
}

/** Editors of articles write lists bare or say how they are numbered; menus and comments bear names of their own. */
const NUMBERING = /list-style(?:-type)?\s*:\s*decimal/i;
const OF_EDITOR = /(?:^| )list-paddingleft/;

function openBlock(tag: string, attributes: ReadonlyMap<string, string>, around: OpenBlock): OpenBlock {
  const block: OpenBlock = { tag, names: readNames(attributes), around };
  placeInTable(block, attributes);
  if (tag === 'ol' && isNumbered(attributes, block.names))
    block.next = Number(attributes.get('start') ?? 1) || 1;
  if (tag !== 'li' || around.next === undefined) return block;
  const number = Number(attributes.get('value') ?? around.next) || around.next;
  around.next = number + 1;
  return { ...block, number };
}

function isNumbered(attributes: ReadonlyMap<string, string>, names: string): boolean {
  const [type = '1', style = ''] = [attributes.get('type'), attributes.get('style')];
  if (type !== '1' || (/list-style/i.test(style) && !NUMBERING.test(style))) return false;
  return names === '' || OF_EDITOR.test(names) || NUMBERING.test(style);
}

function readNames(attributes: ReadonlyMap<string, string>): string {
  return `${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`.trim().toLowerCase();
}

function rawModeOf(tag: string): Tokenizer['state'] | undefined {
  if (tag === 'script') return TokenizerMode.SCRIPT_DATA;
  if (tag === 'title' || tag === 'textarea') return TokenizerMode.RCDATA;
  return RAW.has(tag) ? TokenizerMode.RAWTEXT : undefined;
}
