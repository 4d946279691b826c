import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Peer, stockPagefind } from './peer.ts';
import { writePlainArticles } from './plain-articles.ts';

/** Articles are no templates: only their Markdown is read. */
const CONFIG = `export default () => {};
export const config = { dir: { input: 'pages', output: 'public' }, markdownTemplateEngine: false };
`;
const ARTICLES = '{ "layout": "page.liquid", "tags": "articles" }\n';
const LAYOUT = `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><h1>{{ title }}</h1>{{ content }}</body></html>
`;
const LIST = `---
layout: page.liquid
title: bench
---
{% for page in collections.articles %}<p><a href="{{ page.url }}">{{ page.data.title }}</a></p>{% endfor %}
`;

/** As much as of Hugo: one page each and one list. */
export const eleventy: Peer = {
  name: 'Eleventy and stock Pagefind',
  program: { command: 'eleventy', install: 'npm install --no-save @11ty/eleventy' },
  write: async (folder, articles) => {
    await writePlainArticles(join(folder, 'pages/articles'), articles);
    await mkdir(join(folder, 'pages/_includes'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
    await writeFile(join(folder, 'eleventy.config.js'), CONFIG);
    await writeFile(join(folder, 'pages/articles/articles.json'), ARTICLES);
    await writeFile(join(folder, 'pages/_includes/page.liquid'), LAYOUT);
    await writeFile(join(folder, 'pages/index.liquid'), LIST);
    return { commands: [['eleventy', '--quiet'], stockPagefind('public')], out: 'public' };
  },
};
