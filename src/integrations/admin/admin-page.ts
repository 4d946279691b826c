import { basename, join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Archive } from '../../archive/archive.ts';
import { loadArchive } from '../../archive/load.ts';
import { buildAdminConfig } from '../../outputs/editor/form/admin-config.ts';
import { renderAdminPage } from '../../outputs/editor/form/admin-page.ts';
import { buildFormArchive } from '../../outputs/editor/form/form-archive.ts';
import { contentFolder } from '../content/content-folder.ts';
import { createWriter } from '../write-files.ts';
import { type AdminBundle, bundleAdmin } from './bundle-admin.ts';

const FOLDER = 'admin';
const ARCHIVE_FILE = 'archive.json';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  woff2: 'font/woff2',
  html: 'text/html',
};

/**
 * The page of the forms, `/admin/`: while developing always, for the checkout; in a built site only where a
 * repository is named. Other pages know nothing of it.
 * @param repository as `ARCHIVE_REPOSITORY` names it; empty for none
 */
export function adminPage(repository: string): AstroIntegration {
  let bundle: Promise<AdminBundle> | undefined;
  return {
    name: 'admin-page',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (pathname === `/${FOLDER}`) {
            response.writeHead(302, { location: `/${FOLDER}/` });
            response.end();
            return;
          }
          if (!pathname.startsWith(`/${FOLDER}/`)) return next();
          bundle ??= bundleAdmin();
          Promise.all([bundle, loadArchive()])
            .then(([made, archive]) => {
              const name = pathname.slice(FOLDER.length + 2) || 'index.html';
              const file = adminFiles(made, archive, repository).find((one) => one.name === name);
              if (!file) return next();
              const type = MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
              response.setHeader('content-type', `${type}; charset=utf-8`);
              response.end(file.content);
            })
            .catch(next);
        });
      },
    },
  };
}

/** Writes the page of the forms and its files into a site's folder. */
export async function writeAdmin(site: string, archive: Archive, repository: string): Promise<void> {
  const write = createWriter(join(site, FOLDER));
  const files = adminFiles(await bundleAdmin(), archive, repository);
  for (const { name, content } of files) write(name, content);
}

function adminFiles({ entry, files }: AdminBundle, archive: Archive, repository: string) {
  const folder = contentFolder();
  const local = relative(process.cwd(), folder);
  // Content of elsewhere lies in a repository of its own, which the editor opens.
  const config = buildAdminConfig(repository, local.startsWith('..') ? basename(folder) : local);
  return [
    { name: 'index.html', content: renderAdminPage(config, entry) },
    { name: ARCHIVE_FILE, content: JSON.stringify(buildFormArchive(archive)) },
    ...files,
  ];
}
