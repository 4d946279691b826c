import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const LAYOUT = `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1>{{ .Content }}{{ range .Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}</body></html>
`;

/** True when Hugo is installed, which no package of npm brings. */
export function hasHugo(): boolean {
  return spawnSync('hugo', ['version']).status === 0;
}

/**
 * Writes the same articles as a site for Hugo, one page each and one list, without timelines, feeds, cards or a
 * second language. @returns the commands that build and index it with stock Pagefind.
 */
export async function writeHugoSite(folder: string, articles: string): Promise<string[][]> {
  const content = join(folder, 'content/articles');
  await mkdir(content, { recursive: true });
  await mkdir(join(folder, 'layouts/_default'), { recursive: true });
  await writeFile(
    join(folder, 'config.toml'),
    'baseURL = "http://localhost/"\ntitle = "bench"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
  for (const name of ['single', 'list']) {
    await writeFile(join(folder, `layouts/_default/${name}.html`), LAYOUT);
  }
  await writeFile(join(folder, 'layouts/index.html'), LAYOUT);
  for (const path of await readdir(articles, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.mdx')) continue;
    const source = await readFile(join(articles, path), 'utf8');
    const title = /^title: (.*)$/m.exec(source)?.[1] ?? '""';
    const body = source.replace(/^---[\s\S]*?\n---\n/, '').replace(/<\/?Event[^>]*>/g, '');
    await writeFile(
      join(content, path.replace(/^.*\//, '').replace(/mdx$/, 'md')),
      `---\ntitle: ${title}\n---\n${body}`,
    );
  }
  const pagefind = resolve('node_modules/pagefind/lib/runner/bin.cjs');
  return [
    ['hugo', '--quiet', '--source', folder],
    [process.execPath, pagefind, '--site', join(folder, 'public')],
  ];
}
