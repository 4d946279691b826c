import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Peer, stockPagefind } from './peer.ts';
import { writePlainArticles } from './plain-articles.ts';

const CONFIG = `baseURL = "http://localhost/"
title = "bench"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
`;
const LAYOUT = `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1>{{ .Content }}{{ range .Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}</body></html>
`;

/** One page each and one list, without timelines, feeds, cards or a second language. */
export const hugo: Peer = {
  name: 'Hugo and stock Pagefind',
  program: { command: 'hugo', install: 'apt-get install hugo' },
  write: async (folder, articles) => {
    await writePlainArticles(join(folder, 'content/articles'), articles);
    await mkdir(join(folder, 'layouts/_default'), { recursive: true });
    await writeFile(join(folder, 'config.toml'), CONFIG);
    for (const name of ['_default/single', '_default/list', 'index']) {
      await writeFile(join(folder, `layouts/${name}.html`), LAYOUT);
    }
    return { commands: [['hugo', '--quiet'], stockPagefind('public')], out: 'public' };
  },
};
