import iconv from 'iconv-lite';
import type { Random } from '../random.ts';
import { type Block, readBlocks, type Story } from './story.ts';

export type FrameEncoding = 'utf-8' | 'gb18030' | 'big5';

/** What a page says about its article, the right answer for every field that it states. */
export interface PageTruth {
  readonly title: string;
  /** The lines of the body, as printed. */
  readonly body: readonly string[];
  /** Lines of the text that name people or repeat the head: they may stay in the body or go. */
  readonly neutral: readonly string[];
  readonly published?: string;
  readonly time?: string;
  readonly source?: string;
  readonly site?: string;
  readonly authors?: readonly string[];
  readonly editors?: readonly string[];
}

/** The fields a frame states; what it leaves out, the page does not say. */
export type Stated = Partial<Omit<PageTruth, 'title' | 'body'>>;

/** A page design: how a kind of site prints a story. */
export interface Frame {
  readonly name: string;
  readonly encoding?: FrameEncoding;
  /** Traditional for the papers of Taiwan and Hong Kong. */
  readonly script?: 'Hant';
  /** What the first paragraph begins with: 本报讯（记者 某某）. */
  lead?(story: Story): string;
  page(story: Story, random: Random): string;
  states(story: Story): Stated;
}

/** The bytes of a page with its truth. */
export interface FramedPage {
  readonly name: string;
  readonly html: string;
  readonly bytes: Uint8Array;
  readonly truth: PageTruth;
}

/** Prints a story in a frame. */
export function framePage(frame: Frame, story: Story, random: Random): FramedPage {
  const led = frame.lead ? withLead(story, frame.lead(story)) : story;
  const html = frame.page(led, random);
  const stated = frame.states(story);
  return {
    name: frame.name,
    html,
    bytes: iconv.encode(html, frame.encoding ?? 'utf-8'),
    truth: { title: story.title, body: readBlocks(led.blocks), neutral: [], ...stated },
  };
}

/** The forms in which pages print a day. */
export function days({ published }: Story) {
  const [year = '', month = '', day = ''] = published.split('-');
  const [m, d] = [Number(month), Number(day)];
  return {
    dash: published,
    slash: `${year}/${m}/${d}`,
    dots: `${year}.${month}.${day}`,
    padded: `${year}年${month}月${day}日`,
    bare: `${year}年${m}月${d}日`,
    compact: `${year}${month}${day}`,
    short: `${month}-${day}`,
    american: `${m}/${d}/${year}`,
    year,
    month,
    day,
  };
}

/** The day and the time of a page that prints both. */
export function dated({ published, time }: Story): Stated {
  return { published, time };
}

/** An element around each paragraph; headings bold, captions below a picture, rows as a table. */
export function blocksAs(story: Story, paragraph: (text: string) => string): string {
  return story.blocks.map((block) => printBlock(block, paragraph)).join('\n');
}

function printBlock(block: Block, paragraph: (text: string) => string): string {
  if (typeof block === 'string') return paragraph(block);
  if ('heading' in block) return paragraph(`<strong>${block.heading}</strong>`);
  if ('caption' in block) {
    return `<p style="text-align:center"><img src="/p.jpg" alt=""></p><p style="text-align:center">${block.caption}</p>`;
  }
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table border="1">${rows.join('')}</table>`;
}

/** `<p>` with the indent of two ideographic spaces that nearly every system prints. */
export function indented(story: Story): string {
  return blocksAs(story, (text) => `<p>　　${text}</p>`);
}

/** Paragraphs parted by two `<br>` in one cell, as editors of the time before style sheets wrote them. */
export function broken(story: Story): string {
  return blocksAs(story, (text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}<br><br>`);
}

/** Puts a dateline before the first paragraph: 本报讯（记者 某某）. */
function withLead(story: Story, lead: string): Story {
  const first = story.blocks.findIndex((block) => typeof block === 'string');
  const blocks = story.blocks.map((block, at) =>
    at === first && typeof block === 'string' ? `${lead}${block}` : block,
  );
  return { ...story, blocks };
}
