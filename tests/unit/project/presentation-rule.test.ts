import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = ['src/components', 'src/layouts', 'src/pages'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
);
const sources = files
  .filter((file) => /\.(ts|astro)$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const components = sources.filter(({ file }) => file.startsWith('src/components/'));
const pages = sources.filter(({ file }) => file.startsWith('src/pages/'));
const featureOf = (file: string) => relative('src/components', file).split(/[\\/]/)[0] ?? '';
const naming = (found: readonly { file: string; text: string }[], pattern: RegExp) =>
  found.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([words]) => `${file}: ${words}`));

describe('the rooms of the presentation', () => {
  it('are found', () => {
    expect(components.length).toBeGreaterThan(150);
    expect(pages.length).toBeGreaterThan(25);
  });

  it('have one style sheet for each feature, and its strings in one file', () => {
    const sheets = Map.groupBy(
      files.filter((file) => file.endsWith('.css')),
      featureOf,
    );
    expect([...sheets].filter(([, of]) => of.length > 1)).toEqual([]);
    expect(files.filter((file) => /strings-|-strings/.test(file))).toEqual([]);
  });

  it('keep a style sheet to the feature it belongs to', () => {
    const strange = components.flatMap(({ file, text }) =>
      [...text.matchAll(/import '([^']+\.css)'/g)]
        .filter(([, target = '']) => target !== `./${featureOf(file)}.css`)
        .map(([words]) => `${file}: ${words}`),
    );
    expect(strange).toEqual([]);
  });

  it('leave to pages nothing but their paths and one component', () => {
    const long = pages.filter(({ text }) => text.split('\n').length > 60).map(({ file }) => file);
    expect(long).toEqual([]);
    expect(naming(pages, /import '[^']+\.css'|<style|<script|stringsOf/g)).toEqual([]);
  });

  it('make every address within the site by one function', () => {
    // What follows href=, action=, src= or a script's file fetcher is a function call, an anchor or a variable made by one.
    const written =
      /\b(?:href|action|src)=(?:"\/[^"]*"|\{`\/[^`]*`\}|\{`\$\{\w+\.(?:url|path)\}[^`]*`\}|\{\w+\.(?:url|path)\})/g;
    const fetched = /createFileFetcher\('[^']*'\)|location\.(?:href|assign)\s*=?\s*\(?['"`]\//g;
    expect(naming(sources, written)).toEqual([]);
    expect(naming(sources, fetched)).toEqual([]);
  });
});
