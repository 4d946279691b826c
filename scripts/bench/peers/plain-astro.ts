import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Peer } from './peer.ts';

const CONFIG = `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], devToolbar: { enabled: false } };
`;
const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ base: './articles', pattern: '**/*.mdx' }) }) };
`;
const PAGE = `---
import { getCollection, render } from 'astro:content';
import Event from '../../Event.astro';
export async function getStaticPaths() {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
<html lang="zh"><head><title>{article.data.title}</title></head><body><h1>{article.data.title}</h1><Content components={{ Event }} /></body></html>
`;
const EVENT = '<span><slot /></span>\n';

/**
 * A plain Astro site: one page each, through `glob()` and `render()`, without lists, timelines, feeds, cards or
 * search.
 */
export const plainAstro: Peer = {
  name: 'plain Astro, glob() and render()',
  write: async (folder, articles) => {
    await mkdir(join(folder, 'src/pages/articles'), { recursive: true });
    await cp(articles, join(folder, 'articles'), { recursive: true });
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
    await writeFile(join(folder, 'astro.config.mjs'), CONFIG);
    await writeFile(join(folder, 'src/content.config.ts'), COLLECTIONS);
    await writeFile(join(folder, 'src/Event.astro'), EVENT);
    await writeFile(join(folder, 'src/pages/articles/[...id].astro'), PAGE);
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    return { commands: [[process.execPath, astro, 'build', '--silent']], out: 'dist' };
  },
};
