import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildArticleId, buildArticlePath } from '../../../src/schema/article-id.ts';
import { type GeneratedArticle, generateArticles } from './generate-articles.ts';
import { plantReprints } from './reprint-articles.ts';

/** Leaves some 370 counties. */
const EVERY_NTH_COUNTY = 8;

/**
 * Writes `count` generated articles as a content folder, and nothing else: about 1,200 characters each, some
 * events, some without date or place. The same count gives the same files.
 */
export async function writeArticles(folder: string, count: number): Promise<void> {
  await writeEach(folder, generateArticles(count, 1, 1200, EVERY_NTH_COUNTY));
}

/**
 * The same with known reprints and decoys of every twentieth article, some half as many again; see `plantReprints`.
 * @returns how many files were written.
 */
export async function writeReprints(folder: string, count: number): Promise<number> {
  const { articles, planted } = plantReprints(count);
  const all = [...articles, ...planted.map(({ article }) => article)];
  await writeEach(folder, all);
  return all.length;
}

async function writeEach(folder: string, articles: Iterable<GeneratedArticle>): Promise<void> {
  const made = new Set<string>();
  for (const article of articles) {
    const hash = createHash('sha256').update(article.id).digest('hex');
    const { published, place } = article;
    const id = buildArticleId({ published, place, hash }, (one) => made.has(one));
    made.add(id);
    const path = join(folder, 'articles', buildArticlePath(id));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, renderArticle(article, hash));
  }
}

function renderArticle(article: GeneratedArticle, sha256: string): string {
  const lines = [
    '---',
    `title: ${JSON.stringify(article.title)}`,
    ...(article.published ? [`published: "${article.published}"`] : []),
    `source: { name: ${article.source} }`,
    `authors: [${article.author}]`,
    ...(article.place ? [`place: "${article.place}"`] : []),
    `honours: [${article.honour}]`,
    `type: ${article.type}`,
    `phase: ${article.phase}`,
    'rights: full',
    `capture: { sha256: ${sha256}, script: ${article.traditional ? 'Hant' : 'Hans'}, complete: ${article.complete} }`,
    `people: [{ name: ${article.person}, office: ${article.office} }]`,
    '---',
  ];
  const event = article.published
    ? `<Event date="${article.published}" kind="meeting" status="happened">会议召开</Event>。`
    : '';
  return `${lines.join('\n')}\n${event}${article.paragraphs.join('\n\n')}\n`;
}
