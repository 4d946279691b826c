import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Writes articles as Markdown that any generator reads: title and body, without marks and further front matter, all
 * in one folder.
 */
export async function writePlainArticles(folder: string, articles: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const path of await readdir(articles, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.mdx')) continue;
    const source = await readFile(join(articles, path), 'utf8');
    const title = /^title: (.*)$/m.exec(source)?.[1] ?? '""';
    const body = source.replace(/^---[\s\S]*?\n---\n/, '').replace(/<\/?Event[^>]*>/g, '');
    await writeFile(join(folder, `${basename(path, '.mdx')}.md`), `---\ntitle: ${title}\n---\n${body}`);
  }
}
