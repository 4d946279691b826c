import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { importCapture } from '../../src/importer/pipeline.ts';

/** What an engine finds on a page; a field it does not offer or did not find is left out. */
export interface Extraction {
  readonly body: string;
  readonly title?: string | undefined;
  /** ISO day. */
  readonly published?: string | undefined;
  readonly time?: string | undefined;
  readonly source?: string | undefined;
  readonly site?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly editors?: readonly string[] | undefined;
}

/** A page as its bytes and, for engines that take text, rightly decoded. */
export interface EnginePage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly html: string;
}

export interface PageEngine {
  readonly name: string;
  extract(page: EnginePage): Promise<Extraction>;
}

/** Ours, which reads bytes, and three peers, which are given the page rightly decoded. */
export const PAGE_ENGINES: readonly PageEngine[] = [
  { name: 'ours', extract: async (page) => extractOurs(page) },
  { name: 'Readability', extract: async (page) => extractReadability(page) },
  { name: 'article-extractor', extract: extractExtractus },
  { name: 'Defuddle', extract: extractDefuddle },
];

function extractOurs({ name, bytes }: EnginePage): Extraction {
  const { article, text } = importCapture(bytes, { fileName: `${name}.html`, rights: 'full' });
  const names = article?.authors?.map((author) => (typeof author === 'string' ? author : author.name));
  return {
    body: text,
    title: article?.title,
    published: article?.published,
    time: article?.time,
    source: article?.source?.name,
    site: article?.source?.site,
    authors: names,
    editors: article?.editors,
  };
}

function extractReadability({ html }: EnginePage): Extraction {
  // It asks for more letters than a short Chinese article has.
  const found = new Readability(parse(html), { charThreshold: 50 }).parse();
  if (!found) return { body: '' };
  return {
    body: readText(found.content ?? ''),
    title: found.title ?? undefined,
    authors: splitNames(found.byline),
    site: found.siteName ?? undefined,
    ...readDay(found.publishedTime),
  };
}

async function extractExtractus({ html }: EnginePage): Promise<Extraction> {
  const found = await extractFromHtml(html, 'https://example.org/a/1.html', { contentLengthThreshold: 20 });
  if (!found) return { body: '' };
  return {
    body: readText(found.content ?? ''),
    title: found.title,
    authors: splitNames(found.author),
    ...readDay(found.published),
  };
}

async function extractDefuddle({ html }: EnginePage): Promise<Extraction> {
  const found = await Defuddle(parse(html), 'https://example.org/a/1.html', { useAsync: false });
  return {
    body: readText(found.content),
    title: found.title || undefined,
    authors: splitNames(found.author),
    site: found.site || undefined,
    ...readDay(found.published),
  };
}

function parse(html: string): Document {
  return parseHTML(html).document;
}

function readText(content: string): string {
  const { document } = parseHTML(`<html><body>${content}</body></html>`);
  return document.body.textContent ?? '';
}

function splitNames(names: string | null | undefined): string[] | undefined {
  const found = names?.split(/[\s,，、;；]+/).filter((name) => name !== '');
  return found && found.length > 0 ? found : undefined;
}

function readDay(printed: string | null | undefined): Pick<Extraction, 'published' | 'time'> {
  const match = /(\d{4})\D(\d{1,2})\D(\d{1,2})(?:\D+(\d{1,2}):(\d{2}))?/.exec(printed ?? '');
  const [, year, month = '', day = '', hour, minute] = match ?? [];
  if (!year) return {};
  return {
    published: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    ...(hour && { time: `${hour.padStart(2, '0')}:${minute}` }),
  };
}
