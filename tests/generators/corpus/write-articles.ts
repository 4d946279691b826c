import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildArticleId, buildArticlePath } from '../../../src/schema/article-id.ts';
import { type GeneratedArticle, generateArticles } from './generate-articles.ts';

/** Leaves some 370 counties. */
const EVERY_NTH_COUNTY = 8;

/**
 * Writes `count` generated articles as a content folder, and nothing else: about 1,200 characters each, some
 * events, some without date or place. The same count gives the same files.
 */
export async function writeArticles(folder: string, count: number): Promise<void> {
  const made = new Set<string>();
  for (const article of generateArticles(count, 1, 1200, EVERY_NTH_COUNTY)) {
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
