import { cleanArticle } from '../noise/clean-articles.ts';
import { toTraditional } from '../noise/traditional.ts';
import { createRandom, type Random } from '../random.ts';
import { BRIEFS, SHAPED, type StoryTemplate, TRADITIONAL, TRAPS } from './texts.ts';

/** A part of an article's body: a paragraph, or what pages set otherwise. */
export type Block =
  | string
  | { readonly heading: string }
  | { readonly caption: string }
  | { readonly rows: readonly (readonly string[])[] };

/** A text and what is known of it, to be printed by a frame; which of it a page states is the frame's choice. */
export interface Story {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** ISO 8601 day. */
  readonly published: string;
  /** HH:MM. */
  readonly time: string;
  /** The medium it was taken from. */
  readonly source: string;
  /** The town without its class: 唐山. */
  readonly town: string;
  readonly reporter: string;
  readonly correspondent: string;
  readonly editor: string;
  /** Another person, for comments and other articles. */
  readonly other: string;
}

/** Media that a page of another site names as its source. */
const SOURCES = ['日报', '晚报', '新闻网', '广播电视台', '文明网', '发布'];

/** The story of a number; the same number always gives the same story. Every fourth is very short. */
export function buildStory(number: number, script: 'Hans' | 'Hant' = 'Hans'): Story {
  const random = createRandom(number * 7919 + 13);
  const print = script === 'Hant' ? toTraditional : (text: string) => text;
  const base = cleanArticle(number);
  const [reporter, correspondent] = base.authors.map(({ name }) => name);
  const people = { 甲: cleanArticle(number + 31).editor, 乙: cleanArticle(number + 57).editor };
  const [, month = '', day = ''] = base.published.split('-').map(Number).map(String);
  const slots: Record<string, string> = { ...people, 地: base.place.name, 月: month, 日: day };
  const fill = (text: string) =>
    print(text.replace(/\{(.)\}/gu, (whole, slot: string) => slots[slot] ?? whole));
  const template = chooseTemplate(number, script, random);
  const town = print(base.place.name.slice(0, -1));
  const facts = {
    published: base.published,
    time: `${two(6 + random.below(15))}:${two(1 + random.below(59))}`,
    source: town + print(random.pick(SOURCES)),
    town,
    reporter: print(reporter ?? ''),
    correspondent: print(correspondent ?? ''),
    editor: print(base.editor),
    other: print(cleanArticle(number + 83).editor),
  };
  if (template) return { ...facts, title: fill(template.title), blocks: template.blocks.map(mapBlock(fill)) };
  const blocks: Block[] = base.paragraphs.map(fill);
  const [caption] = base.captions;
  if (caption && random.chance(0.5)) blocks.splice(1, 0, { caption });
  blocks.splice(1 + random.below(blocks.length), 0, random.pick(TRAPS));
  if (number % 8 === 3) blocks.push(...cleanArticle(number + 7).paragraphs, random.pick(TRAPS));
  return { ...facts, title: base.title, blocks };
}

function chooseTemplate(number: number, script: 'Hans' | 'Hant', random: Random): StoryTemplate | undefined {
  if (script === 'Hant') return TRADITIONAL[number % TRADITIONAL.length];
  if (number % 4 === 0) return BRIEFS[(number / 4) % BRIEFS.length];
  return number % 4 === 1 ? random.pick(SHAPED) : undefined;
}

function mapBlock(fill: (text: string) => string): (block: Block) => Block {
  return (block) => {
    if (typeof block === 'string') return fill(block);
    if ('heading' in block) return { heading: fill(block.heading) };
    if ('caption' in block) return { caption: fill(block.caption) };
    return { rows: block.rows.map((row) => row.map(fill)) };
  };
}

/** The body as a page shows it, a line for each block and cell. */
export function readBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (typeof block === 'string') return block;
    if ('heading' in block) return block.heading;
    return 'caption' in block ? block.caption : block.rows.flat();
  });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
