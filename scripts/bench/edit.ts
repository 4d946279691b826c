import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { secondsUntil, startDevServer } from '../../tests/support/dev-server.ts';

/**
 * Starts a development server, opens the page of an article, saves one edit of it, and waits until the page
 * shows the edit. @returns the seconds between saving and showing.
 */
export async function benchEdit(options: {
  /** Folder of the Astro project. */
  readonly project: string;
  /** Folder that holds a folder for each year, with its articles. */
  readonly articles: string;
  readonly pathOf: (year: string, id: string) => string;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<number> {
  const { project, articles, pathOf, environment = {} } = options;
  const [year = ''] = await readdir(articles);
  const [file = ''] = await readdir(join(articles, year));
  const path = pathOf(year, file.slice(0, -'.mdx'.length));
  const words = '补记一段新文字。';
  const server = await startDevServer(project, environment);
  try {
    await secondsUntil(server, path, (text) => text.includes('<h1'));
    await appendFile(join(articles, year, file), `\n${words}\n`);
    return await secondsUntil(server, path, (text) => text.includes(words));
  } finally {
    await server.stop();
  }
}
