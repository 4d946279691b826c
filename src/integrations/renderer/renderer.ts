import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { lazy } from '../../archive/lazy.ts';

/** A page, or another file that a route makes. */
export interface PagePath {
  /** Path on the site as the route says it, not encoded. */
  readonly pathname: string;
  /** What it is made of beside the archive: what it is given, as `getStaticPaths` has named it, and the code of its components. */
  readonly cacheKey: string | undefined;
  readonly render: () => Promise<Response>;
}

/** The pages of the archive as Astro has compiled them, ready to render whatever the content is. */
export interface Renderer {
  /** Every page, as the routes list them of the records of this process (see `shareRecords`). */
  readonly paths: () => Promise<readonly PagePath[]>;
}

/** Below a renderer's folder: the modules that render, what a browser is served besides, and {@link RendererNote}. */
export const SERVER = 'server';
export const CLIENT = 'client';
export const NOTE = 'renderer.json';

/** What Astro knows of the modules that they do not say themselves. */
export interface RendererNote {
  /** The module that begins, below {@link SERVER}. */
  readonly entry: string;
  /** Style sheets of each route's page, by the key under which Astro looks for them. */
  readonly styles: readonly (readonly [key: string, styles: readonly unknown[]])[];
  /** For each page's component a digest of all code that its pages can depend on. */
  readonly code: readonly (readonly [component: string, digest: string])[];
}

/** The part of Astro's application that renders in a build. */
interface RenderingApp {
  /** How to load the modules of each page, among other things. */
  readonly manifest: { readonly pageMap: Map<string, () => Promise<unknown>> };
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { readonly routeData: object }) => Promise<Response>;
}

/**
 * Opens a renderer that `provideRenderer` has left in a folder within the project, where its modules find those they depend on.
 * @throws when it is not whole.
 */
export async function openRenderer(folder: string, siteUrl: string): Promise<Renderer> {
  const note: RendererNote = JSON.parse(readFileSync(join(folder, NOTE), 'utf8'));
  // The modules were compiled for a build, whatever else this process does.
  process.env.NODE_ENV ||= 'production';
  const { app }: { app: RenderingApp } = await import(pathToFileURL(join(folder, SERVER, note.entry)).href);
  // Astro imports the modules of a component anew for each of its pages, a tenth of a millisecond each.
  const { pageMap } = app.manifest;
  for (const [component, load] of pageMap) pageMap.set(component, lazy(load));
  app.setInternals({
    pagesByKeys: new Map(note.styles.map(([key, styles]) => [key, { styles: [...styles] }])),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { level: 'error', destination: { write: printError } } },
  });
  const code = new Map(note.code);
  return {
    paths: async () => {
      const all = await new StaticPaths(app as never).getAll();
      return all.map(({ pathname, route, cacheKey }) => {
        const own = code.get(route.component);
        return {
          pathname,
          cacheKey: cacheKey === undefined || own === undefined ? undefined : `${cacheKey} ${own}`,
          render: () =>
            app.render(new Request(addressOf(pathname, route.type, siteUrl)), { routeData: route }),
        };
      });
    },
  };
}

function printError({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level === 'error') console.error(message);
}

/** The address under which Astro renders a page in a build: with a slash at its end, which a file has not. */
function addressOf(pathname: string, type: string, siteUrl: string): URL {
  const path = encodeURI(pathname).replace(/^\/|\/$/g, '');
  return new URL(type === 'page' && path !== '' ? `/${path}/` : `/${path}`, siteUrl);
}
